#include "plotranges.h"

namespace runloupe {

namespace {

constexpr double XAir = 0.015;
constexpr double YAir = 0.05;

AxisRange fitted(const AxisScale &scale, double least, double greatest, double leastPositive, double air)
{
    const double low = scale.isLogarithmic() ? leastPositive : least;
    if (!(low <= greatest) || !scale.canShow(low) || !scale.canShow(greatest))
        return {};
    return paddedRange(scale.toPlot(low), scale.toPlot(greatest), air);
}

bool canBeZoomed(const AxisRange &range)
{
    return zoomedRange(range, 0.999, range.low) != range;
}

} // namespace

PlotRanges fittedRanges(const CurveExtent &extent, const AxisScale &xScale, const AxisScale &yScale)
{
    return { fitted(xScale, extent.leastX, extent.greatestX, extent.leastPositiveX, XAir),
             fitted(yScale, extent.leastY, extent.greatestY, extent.leastPositiveY, YAir) };
}

AxisRange airyRangeOfY(double low, double high)
{
    return paddedRange(low, high, YAir);
}

PlotRanges zoomedRanges(const PixelMap &map, double factor, const QPointF &pixel)
{
    const QPointF around = map.toPlot(pixel);
    return { zoomedRange(map.x, factor, around.x()), zoomedRange(map.y, factor, around.y()) };
}

PlotRanges pannedRanges(const PixelMap &map, const QPointF &pixels)
{
    const double dx = pixels.x() / map.rect.width() * map.x.span();
    const double dy = pixels.y() / map.rect.height() * map.y.span();
    return { { map.x.low - dx, map.x.high - dx }, { map.y.low + dy, map.y.high + dy } };
}

std::optional<PlotRanges> rangesInside(const PixelMap &map, const QRectF &pixels)
{
    constexpr double LeastSize = 4; // pixels: less was a click
    const QRectF inside = pixels & map.rect;
    if (inside.width() < LeastSize || inside.height() < LeastSize)
        return std::nullopt;
    const QPointF topLeft = map.toPlot(inside.topLeft());
    const QPointF bottomRight = map.toPlot(inside.bottomRight());
    const PlotRanges ranges { { topLeft.x(), bottomRight.x() }, { bottomRight.y(), topLeft.y() } };
    return canBeZoomed(ranges.x) && canBeZoomed(ranges.y) ? std::optional(ranges) : std::nullopt;
}

} // namespace runloupe
