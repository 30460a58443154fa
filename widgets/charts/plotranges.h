#pragma once

#include "analysis/curvepoints.h"
#include "pixelmap.h"

#include <optional>

namespace runloupe {

/// What of the axes of a plot is seen, in plot coordinates.
struct PlotRanges {
    AxisRange x;
    AxisRange y;

    friend bool operator==(const PlotRanges &, const PlotRanges &) = default;
};

/// Shows all of the curves, with a little air.
PlotRanges fittedRanges(const CurveExtent &extent, const AxisScale &xScale, const AxisScale &yScale);

/// From the lowest to the highest of what is seen, in plot coordinates, with a little air.
AxisRange airyRangeOfY(double low, double high);

/// Factors below 1 come nearer; `pixel` stays where it is.
PlotRanges zoomedRanges(const PixelMap &map, double factor, const QPointF &pixel);

/// What is seen follows a hand that moves by so many pixels.
PlotRanges pannedRanges(const PixelMap &map, const QPointF &pixels);

/// A rectangle of the plot; nothing where it is too small to have been meant, or for doubles to tell its ends apart.
std::optional<PlotRanges> rangesInside(const PixelMap &map, const QRectF &pixels);

} // namespace runloupe
