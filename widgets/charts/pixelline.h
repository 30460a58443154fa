#pragma once

#include "analysis/decimation.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

namespace runloupe {

/// Maps plot coordinates to the pixels of a rectangle, y upwards.
struct PixelMap {
    QRectF rect;
    AxisRange x;
    AxisRange y;

    QPointF toPixel(const QPointF &coordinates) const;
    QPointF toPlot(const QPointF &pixel) const;
};

/// The unbroken lines of a curve in pixels. Cut off a little outside of the rectangle, for painters lose their way among
/// coordinates of millions of pixels; what is inside stays where it is.
QList<QPolygonF> pixelLines(const DecimatedCurve &curve, const PixelMap &map);

/// Whether lines go up and down so much that neither dashes nor smooth edges can be seen on them, but take long to draw.
bool isWinding(const QList<QPolygonF> &lines);

/// The strokes that lines are drawn with. A painter draws thousands of single strokes far faster than one path of as many
/// corners, and what goes up and down within a column of pixels is one stroke from its top to its bottom. Dashed lines are
/// their dashes; winding ones are solid.
QList<QLineF> strokes(const QList<QPolygonF> &lines, Qt::PenStyle dash);

/// How far a pixel is from the nearest of the lines; infinite where there is none.
double distanceTo(const QList<QPolygonF> &lines, const QPointF &pixel);

} // namespace runloupe
