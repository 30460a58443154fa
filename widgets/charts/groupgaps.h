#pragma once

#include "analysis/aggregation.h"
#include "pixelmap.h"

#include <QList>
#include <QPolygonF>

namespace runloupe {

/// The lines of a group, in pixels, dashed along x where not all of its runs have a value. Dashes along the way would be lost on
/// a line that goes up and down.
QList<QPolygonF> dashedWhereRunsLack(const QList<QPolygonF> &lines, const AggregatedCurve &curve, const AxisScale &xScale,
                                     const PixelMap &map);

} // namespace runloupe
