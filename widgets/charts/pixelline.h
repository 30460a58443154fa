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

/// The strokes that lines are drawn with: their segments, or where there is a dash, the dashes along them. A painter draws
/// thousands of single strokes far faster than one path of as many corners. Lines that wind so much that nobody could see
/// a dash are drawn solid.
QList<QLineF> strokes(const QList<QPolygonF> &lines, Qt::PenStyle dash);

/// How far a pixel is from the nearest of the lines; infinite where there is none.
double distanceTo(const QList<QPolygonF> &lines, const QPointF &pixel);

} // namespace runloupe
