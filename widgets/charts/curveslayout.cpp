#include "curveslayout.h"

#include "keptwords.h"

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr QLatin1String AxisWord("x");
constexpr QLatin1String XMetricWord("xMetric");
constexpr QLatin1String BackwardStepsWord("backwardSteps");
constexpr QLatin1String LogXWord("logX");
constexpr QLatin1String LogYWord("logY");
constexpr QLatin1String SmoothingWord("smoothing");
constexpr QLatin1String GroupsWord("groups");
constexpr QLatin1String NamesWord("names");
constexpr QLatin1String KindWord("kind");
constexpr QLatin1String AmountWord("amount");
constexpr QLatin1String LinkedWord("linked");
constexpr QLatin1String WithoutOutliersWord("withoutOutliers");
constexpr QLatin1String XRangeWord("xRange");
constexpr QLatin1String MarksBestWord("marksBest");
constexpr QLatin1String LegendOrderWord("legendOrder");
constexpr QLatin1String OwnWord("own");
constexpr std::array AxisWords { QLatin1String("step"), QLatin1String("relativeTime"), QLatin1String("wallTime"),
                                 QLatin1String("order"), QLatin1String("metric") }; // by XAxis
constexpr std::array BackwardStepsWords { QLatin1String("split"), QLatin1String("asLogged"),
                                          QLatin1String("overwritten") }; // by BackwardSteps
constexpr std::array SmoothingKindWords { QLatin1String("ema"), QLatin1String("timedEma"), QLatin1String("gaussian"),
                                          QLatin1String("mean"), QLatin1String("median") }; // by Smoothing::Kind
constexpr std::array LegendOrderWords { QLatin1String("value"), QLatin1String("name"),
                                        QLatin1String("distance") }; // by LegendOrder

Scaling scalingOf(const QJsonValue &isLogarithmic)
{
    return isLogarithmic.toBool() ? Scaling::Logarithmic : Scaling::Linear;
}

QJsonObject toJson(const Smoothing &smoothing)
{
    return { { KindWord, SmoothingKindWords[std::size_t(smoothing.kind)] }, { AmountWord, smoothing.amount } };
}

/// The first version kept the weight of the moving average alone.
Smoothing smoothingOf(const QJsonValue &json)
{
    Smoothing smoothing;
    smoothing.kind = called<Smoothing::Kind>(json[KindWord].toString(), SmoothingKindWords).value_or(Smoothing::Kind::Ema);
    smoothing.amount = (json.isDouble() ? json : json[AmountWord]).toDouble();
    return sensible(smoothing);
}

QJsonObject toJson(const XRange &range)
{
    QJsonObject json = jsonOf(range.ends);
    json[AxisWord] = AxisWords[std::size_t(range.axis)];
    return json;
}

XRange xRangeOf(const QJsonValue &json)
{
    const std::optional<XAxis> axis = called<XAxis>(json[AxisWord].toString(), AxisWords);
    return axis ? XRange { *axis, endsOf(json) } : XRange();
}

QJsonObject toJson(const QMap<QString, OwnChartOptions> &own)
{
    QJsonObject json;
    for (auto chart = own.begin(); chart != own.end(); ++chart)
        json[chart.key()] = chart->toJson();
    return json;
}

QMap<QString, OwnChartOptions> ownOf(const QJsonObject &json)
{
    QMap<QString, OwnChartOptions> own;
    for (auto chart = json.begin(); chart != json.end(); ++chart) {
        const OwnChartOptions options = OwnChartOptions::fromJson(chart->toObject());
        if (!options.isEmpty())
            own[chart.key()] = options;
    }
    return own;
}

} // namespace

QJsonObject CurvesLayout::toJson() const
{
    QJsonObject layout = charts.toJson();
    layout[LogXWord] = options.xScaling == Scaling::Logarithmic;
    layout[LogYWord] = options.yScaling == Scaling::Logarithmic;
    layout[SmoothingWord] = runloupe::toJson(options.smoothing);
    layout[NamesWord] = options.naming.toJson();
    layout[BackwardStepsWord] = BackwardStepsWords[std::size_t(options.backwardSteps)];
    layout[LinkedWord] = options.areLinked;
    layout[WithoutOutliersWord] = options.yFit == YFit::WithoutOutliers;
    layout[XRangeWord] = runloupe::toJson(options.xRange);
    layout[MarksBestWord] = options.marksBest;
    layout[LegendOrderWord] = LegendOrderWords[std::size_t(options.legendOrder)];
    layout[OwnWord] = runloupe::toJson(own);
    layout[GroupsWord] = options.groups.toJson();
    if (options.x)
        layout[AxisWord] = AxisWords[std::size_t(*options.x)];
    if (options.x == XAxis::Metric)
        layout[XMetricWord] = options.xMetric;
    return layout;
}

CurvesLayout CurvesLayout::fromJson(const QJsonObject &json)
{
    CurvesLayout layout;
    layout.charts = ChartArrangement::fromJson(json);
    layout.options.x = called<XAxis>(json[AxisWord].toString(), AxisWords);
    layout.options.xMetric = layout.options.x == XAxis::Metric ? json[XMetricWord].toString() : QString();
    if (layout.options.x == XAxis::Metric && layout.options.xMetric.isEmpty())
        layout.options.x.reset();
    layout.options.backwardSteps
        = called<BackwardSteps>(json[BackwardStepsWord].toString(), BackwardStepsWords).value_or(BackwardSteps::Split);
    layout.options.xScaling = scalingOf(json[LogXWord]);
    layout.options.yScaling = scalingOf(json[LogYWord]);
    layout.options.smoothing = smoothingOf(json[SmoothingWord]);
    layout.options.naming = RunNaming::fromJson(json[NamesWord].toObject());
    layout.options.areLinked = json[LinkedWord].toBool(true);
    layout.options.xRange = xRangeOf(json[XRangeWord]);
    layout.options.marksBest = json[MarksBestWord].toBool(true);
    layout.options.legendOrder
        = called<LegendOrder>(json[LegendOrderWord].toString(), LegendOrderWords).value_or(LegendOrder::Value);
    layout.own = ownOf(json[OwnWord].toObject());
    layout.options.yFit = json[WithoutOutliersWord].toBool() ? YFit::WithoutOutliers : YFit::All;
    layout.options.groups = GroupDrawing::fromJson(json[GroupsWord].toObject());
    return layout;
}

} // namespace runloupe
