#include "rangewishes.h"

#include "curvelines.h"
#include "plotaxes.h"

namespace runloupe {

// Where all along x is seen, so are all values, and their extent is known.
PlotRanges rangesToShow(const PlotZoom &zoom, const RangeWishes &wishes, const CurveLines &lines, const PlotAxes &axes)
{
    PlotRanges ranges = fittedRanges(lines.extent(), axes.xScale(), axes.yScale());
    const bool isPartSeen = zoom.x || !wishes.x.areOpen();
    ranges.x = zoom.x ? *zoom.x : rangeWithEnds(ranges.x, wishes.x, axes.xScale());
    if (zoom.y)
        return { ranges.x, *zoom.y };
    if (isPartSeen || wishes.yFit != YFit::All)
        ranges.y = lines.fittedY(ranges.x, wishes.yFit).value_or(ranges.y);
    ranges.y = rangeWithEnds(ranges.y, wishes.y, axes.yScale());
    return ranges;
}

} // namespace runloupe
