#include "ownchartoptions.h"

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr QLatin1String FromWord("from");
constexpr QLatin1String ToWord("to");
constexpr QLatin1String YWord("y");
constexpr QLatin1String ThresholdWord("threshold");

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

void insert(QJsonObject &json, QLatin1String word, const std::optional<double> &number)
{
    if (number)
        json[word] = *number;
}

} // namespace

QJsonObject jsonOf(const AxisEnds &ends)
{
    QJsonObject json;
    insert(json, FromWord, ends.low);
    insert(json, ToWord, ends.high);
    return json;
}

AxisEnds endsOf(const QJsonValue &json)
{
    return { numberOf(json[FromWord]), numberOf(json[ToWord]) };
}

QJsonObject OwnChartOptions::toJson() const
{
    QJsonObject json;
    if (!y.areOpen())
        json[YWord] = jsonOf(y);
    insert(json, ThresholdWord, threshold);
    return json;
}

OwnChartOptions OwnChartOptions::fromJson(const QJsonObject &json)
{
    return { endsOf(json[YWord]), numberOf(json[ThresholdWord]) };
}

} // namespace runloupe
