#include "chartarrangement.h"

#include "analysis/metricnames.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace runloupe {

namespace {

QSet<QString> setOf(const QStringList &keys)
{
    return { keys.begin(), keys.end() };
}

QStringList without(const QStringList &keys, const QStringList &taken)
{
    const QSet<QString> gone = setOf(taken);
    QStringList left;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(left), [&gone](const QString &key) { return !gone.contains(key); });
    return left;
}

QStringList common(const QStringList &keys, const QStringList &others)
{
    return without(keys, without(keys, others));
}

bool isFound(const ChartLayout &chart, const QString &text)
{
    return std::any_of(chart.metrics.begin(), chart.metrics.end(),
                       [&text](const QString &metric) { return metric.contains(text, Qt::CaseInsensitive); });
}

} // namespace

bool ChartArrangement::isChoiceMet(const QStringList &available) const
{
    return metrics && (metrics->isEmpty() || !common(*metrics, available).isEmpty());
}

QStringList ChartArrangement::shown(const QStringList &available) const
{
    return isChoiceMet(available) ? common(available, *metrics) : without(available, removed);
}

void ChartArrangement::show(const QStringList &keys, const QStringList &available)
{
    if (isChoiceMet(available))
        metrics = keys + without(*metrics, available);
    else
        removed = without(removed, available) + without(available, keys);
}

void ChartArrangement::showAll(const QStringList &available)
{
    metrics.reset();
    removed = without(removed, available);
}

void ChartArrangement::remove(const ChartLayout &chart, const QStringList &available)
{
    show(without(shown(available), chart.metrics), available);
}

QList<ChartSection> ChartArrangement::sections(const QStringList &available) const
{
    QList<ChartSection> sections;
    QHash<QString, qsizetype> places;
    for (const QString &key : shown(available)) {
        const QString prefix = metricPrefix(key);
        if (!places.contains(prefix)) {
            places.insert(prefix, sections.size());
            sections << ChartSection { prefix, {}, 0, isFolded(prefix) };
        }
        ChartSection &section = sections[places.value(prefix)];
        section.charts << ChartLayout { { key } };
        ++section.chartCount;
    }
    return sections;
}

bool ChartArrangement::isFolded(const QString &prefix) const
{
    return folded.value(prefix, isMachineMetric(prefix + QLatin1Char('/')));
}

QList<ChartSection> foundCharts(const QList<ChartSection> &sections, const QString &text)
{
    if (text.isEmpty())
        return sections;
    QList<ChartSection> found;
    for (ChartSection section : sections) {
        section.charts.removeIf([&text](const ChartLayout &chart) { return !isFound(chart, text); });
        section.isFolded = false; // or nobody would see that it is found
        if (!section.charts.isEmpty())
            found << section;
    }
    return found;
}

} // namespace runloupe
