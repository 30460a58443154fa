#pragma once

#include "plotranges.h"
#include "yfit.h"

namespace runloupe {

class CurveLines;
class PlotAxes;

/// What people ask of the ranges of a plot, for good; the curves decide where they say nothing.
struct RangeWishes {
    AxisEnds x;
    AxisEnds y;
    YFit yFit = YFit::All;

    bool leaveValuesOut() const { return yFit != YFit::All || !y.areOpen(); }

    friend bool operator==(const RangeWishes &, const RangeWishes &) = default;
};

/// The part of a plot that people have come to by zooming and panning, which goes before all wishes; nothing along an axis that
/// they have not touched.
struct PlotZoom {
    std::optional<AxisRange> x;
    std::optional<AxisRange> y;

    bool isEmpty() const { return !x && !y; }
};

PlotRanges rangesToShow(const PlotZoom &zoom, const RangeWishes &wishes, const CurveLines &lines, const PlotAxes &axes);

} // namespace runloupe
