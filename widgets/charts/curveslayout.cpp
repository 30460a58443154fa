#include "curveslayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QByteArray CurvesLayout::toJson() const
{
    QJsonObject layout { { MetricsWord, QJsonArray::fromStringList(metrics) },
                         { LogXWord, options.xScaling == Scaling::Logarithmic },
                         { LogYWord, options.yScaling == Scaling::Logarithmic },
                         { SmoothingWord, options.smoothing } };
    if (options.x)
        layout[AxisWord] = AxisWords[std::size_t(*options.x)];
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

CurvesLayout CurvesLayout::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CurvesLayout layout;
    for (const QJsonValue &metric : object[MetricsWord].toArray()) {
        if (metric.isString() && !layout.metrics.contains(metric.toString()))
            layout.metrics << metric.toString();
    }
    layout.options.x = axisOf(object[AxisWord].toString());
    layout.options.xScaling = scalingOf(object[LogXWord]);
    layout.options.yScaling = scalingOf(object[LogYWord]);
    layout.options.smoothing = std::clamp(object[SmoothingWord].toDouble(), 0.0, MostSmoothing);
    return layout;
}

} // namespace runloupe
