#include "chartarrangement.h"

#include <QJsonArray>

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr QLatin1String MetricsWord("metrics");
constexpr QLatin1String NoneWord("none"); // in place of a list, for an empty one was once written where nothing was chosen
constexpr QLatin1String RemovedWord("removed");
constexpr QLatin1String CombinedWord("combined");
constexpr QLatin1String OrderWord("order");
constexpr QLatin1String FoldedWord("folded");

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &text : json.toArray()) {
        if (text.isString() && !texts.contains(text.toString()))
            texts << text.toString();
    }
    return texts;
}

std::optional<QStringList> choiceOf(const QJsonValue &json)
{
    if (json.toString() == NoneWord)
        return QStringList();
    const QStringList metrics = textsOf(json);
    return metrics.isEmpty() ? std::nullopt : std::optional(metrics);
}

QJsonValue choiceJson(const QStringList &metrics)
{
    return metrics.isEmpty() ? QJsonValue(NoneWord) : QJsonArray::fromStringList(metrics);
}

QJsonArray combinedJson(const QList<ChartLayout> &charts)
{
    QJsonArray json;
    for (const ChartLayout &chart : charts)
        json << QJsonObject { { MetricsWord, QJsonArray::fromStringList(chart.metrics) } };
    return json;
}

/// A metric is in one of them only.
QList<ChartLayout> combinedOf(const QJsonArray &json)
{
    QList<ChartLayout> charts;
    QStringList known;
    for (const QJsonValue &chart : json) {
        QStringList metrics = textsOf(chart[MetricsWord]);
        metrics.removeIf([&known](const QString &metric) { return known.contains(metric); });
        if (metrics.size() > 1)
            charts << ChartLayout { metrics };
        known << metrics;
    }
    return charts;
}

} // namespace

QJsonObject ChartArrangement::toJson() const
{
    QJsonObject json;
    if (metrics)
        json[MetricsWord] = choiceJson(*metrics);
    if (!removed.isEmpty())
        json[RemovedWord] = QJsonArray::fromStringList(removed);
    if (!combined.isEmpty())
        json[CombinedWord] = combinedJson(combined);
    if (!order.isEmpty())
        json[OrderWord] = QJsonArray::fromStringList(order);
    QJsonObject sections;
    for (auto section = folded.begin(); section != folded.end(); ++section)
        sections[section.key()] = *section;
    if (!sections.isEmpty())
        json[FoldedWord] = sections;
    return json;
}

ChartArrangement ChartArrangement::fromJson(const QJsonObject &json)
{
    ChartArrangement arrangement { .metrics = choiceOf(json[MetricsWord]),
                                   .removed = textsOf(json[RemovedWord]),
                                   .combined = combinedOf(json[CombinedWord].toArray()),
                                   .order = textsOf(json[OrderWord]),
                                   .folded = {} };
    const QJsonObject sections = json[FoldedWord].toObject();
    for (auto section = sections.begin(); section != sections.end(); ++section) {
        if (section->isBool())
            arrangement.folded.insert(section.key(), section->toBool());
    }
    return arrangement;
}

} // namespace runloupe
