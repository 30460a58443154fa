#include "chartarrangement.h"

#include <QJsonArray>

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr QLatin1String MetricsWord("metrics");
constexpr QLatin1String NoneWord("none"); // in place of a list, for an empty one was once written where nothing was chosen
constexpr QLatin1String RemovedWord("removed");
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

} // namespace

QJsonObject ChartArrangement::toJson() const
{
    QJsonObject json;
    if (metrics)
        json[MetricsWord] = choiceJson(*metrics);
    if (!removed.isEmpty())
        json[RemovedWord] = QJsonArray::fromStringList(removed);
    QJsonObject sections;
    for (auto section = folded.begin(); section != folded.end(); ++section)
        sections[section.key()] = *section;
    if (!sections.isEmpty())
        json[FoldedWord] = sections;
    return json;
}

ChartArrangement ChartArrangement::fromJson(const QJsonObject &json)
{
    ChartArrangement arrangement { choiceOf(json[MetricsWord]), textsOf(json[RemovedWord]), {} };
    const QJsonObject sections = json[FoldedWord].toObject();
    for (auto section = sections.begin(); section != sections.end(); ++section) {
        if (section->isBool())
            arrangement.folded.insert(section.key(), section->toBool());
    }
    return arrangement;
}

} // namespace runloupe
