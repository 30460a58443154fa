#include "curveslayout.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr QLatin1String MetricsWord("metrics");
constexpr QLatin1String AxisWord("x");
constexpr QLatin1String LogXWord("logX");
constexpr QLatin1String LogYWord("logY");
constexpr QLatin1String SmoothingWord("smoothing");
constexpr std::array AxisWords { QLatin1String("step"), QLatin1String("relativeTime"), QLatin1String("wallTime"),
                                 QLatin1String("order") }; // by XAxis
constexpr double MostSmoothing = 0.999;

std::optional<XAxis> axisOf(const QString &word)
{
    const auto place = std::find(AxisWords.begin(), AxisWords.end(), word);
    return place == AxisWords.end() ? std::nullopt : std::optional(XAxis(place - AxisWords.begin()));
}

Scaling scalingOf(const QJsonValue &isLogarithmic)
{
    return isLogarithmic.toBool() ? Scaling::Logarithmic : Scaling::Linear;
}

} // namespace

QJsonObject CurvesLayout::toJson() const
{
    QJsonObject layout { { MetricsWord, QJsonArray::fromStringList(metrics) },
                         { LogXWord, options.xScaling == Scaling::Logarithmic },
                         { LogYWord, options.yScaling == Scaling::Logarithmic },
                         { SmoothingWord, options.smoothing } };
    if (options.x)
        layout[AxisWord] = AxisWords[std::size_t(*options.x)];
    return layout;
}

CurvesLayout CurvesLayout::fromJson(const QJsonObject &json)
{
    CurvesLayout layout;
    for (const QJsonValue &metric : json[MetricsWord].toArray()) {
        if (metric.isString() && !layout.metrics.contains(metric.toString()))
            layout.metrics << metric.toString();
    }
    layout.options.x = axisOf(json[AxisWord].toString());
    layout.options.xScaling = scalingOf(json[LogXWord]);
    layout.options.yScaling = scalingOf(json[LogYWord]);
    layout.options.smoothing = std::clamp(json[SmoothingWord].toDouble(), 0.0, MostSmoothing);
    return layout;
}

} // namespace runloupe
