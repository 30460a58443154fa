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

void ChartArrangement::combine(const QStringList &keys, const QStringList &available)
{
    show(shown(available) + without(keys, shown(available)), available);
    for (ChartLayout &chart : combined)
        chart.metrics = without(chart.metrics, keys);
    combined << ChartLayout { keys };
    combined.removeIf([](const ChartLayout &chart) { return chart.metrics.size() < 2; });
}

void ChartArrangement::move(const QString &chart, qsizetype place, const QStringList &available)
{
    for (const ChartSection &section : sections(available)) {
        QStringList names;
        for (const ChartLayout &layout : section.charts)
            names << layout.name();
        const qsizetype before = names.indexOf(chart);
        if (before < 0)
            continue;
        const qsizetype after = std::clamp<qsizetype>(place, 0, names.size() - 1);
        const qsizetype known = common(names, order).size(); // they come first
        names.move(before, after);
        order = without(order, names) + names.mid(0, std::max({ before + 1, after + 1, known }));
        return;
    }
}

/// In the order of the keys that name them.
QList<ChartLayout> ChartArrangement::chartsOf(const QStringList &keys) const
{
    QHash<QString, ChartLayout> charts; // combined ones, by metric
    for (const ChartLayout &chart : combined) {
        const ChartLayout present { common(chart.metrics, keys) };
        for (const QString &metric : present.metrics)
            charts.insert(metric, present);
    }
    QList<ChartLayout> all;
    for (const QString &key : keys) {
        const ChartLayout chart = charts.value(key, ChartLayout { { key } });
        if (chart.name() == key)
            all << chart;
    }
    return all;
}

void ChartArrangement::putInOrder(QList<ChartLayout> &charts) const
{
    QHash<QString, qsizetype> places;
    for (const QString &name : order)
        places.insert(name, places.size());
    const auto placeOf = [&places](const ChartLayout &chart) { return places.value(chart.name(), places.size()); };
    std::stable_sort(charts.begin(), charts.end(),
                     [&placeOf](const ChartLayout &a, const ChartLayout &b) { return placeOf(a) < placeOf(b); });
}

QList<ChartSection> ChartArrangement::sections(const QStringList &available) const
{
    QList<ChartSection> sections;
    QHash<QString, qsizetype> places;
    for (const ChartLayout &chart : chartsOf(shown(available))) {
        const QString prefix = metricPrefix(chart.name());
        if (!places.contains(prefix)) {
            places.insert(prefix, sections.size());
            sections << ChartSection { prefix, {}, 0, isFolded(prefix) };
        }
        sections[places.value(prefix)].charts << chart;
    }
    for (ChartSection &section : sections) {
        putInOrder(section.charts);
        section.chartCount = section.charts.size();
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
