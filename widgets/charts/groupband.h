#pragma once

#include "analysis/aggregation.h"
#include "pixelmap.h"

#include <QList>
#include <QPolygonF>

namespace runloupe {

/// The band of a group in pixels, in as many pieces as it has: of each column of pixels the highest and the lowest it reaches.
/// Ends at the edges of the map's rectangle; what a logarithmic axis cannot show lies below its end.
QList<QPolygonF> bandPolygons(const AggregatedCurve &curve, const AxisScale &xScale, const AxisScale &yScale,
                              const PixelMap &map);

} // namespace runloupe
