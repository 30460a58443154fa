#pragma once

#include "analysis/decimation.h"
#include "pixelmap.h"

#include <QList>
#include <QPolygonF>

namespace runloupe {

/// The unbroken lines of a curve in pixels. Cut off a little outside of the rectangle, for painters lose their way among
/// coordinates of millions of pixels; what is inside stays where it is.
QList<QPolygonF> pixelLines(const DecimatedCurve &curve, const PixelMap &map);

/// Whether lines go up and down so much that neither dashes nor smooth edges can be seen on them, but take long to draw.
bool isWinding(const QList<QPolygonF> &lines);

/// How far a pixel is from the nearest of the lines, which run from left to right; infinite where none is within reach.
double distanceTo(const QList<QPolygonF> &lines, const QPointF &pixel, double reach);

} // namespace runloupe
