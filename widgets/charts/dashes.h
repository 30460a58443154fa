#pragma once

#include <QList>
#include <QPolygonF>

namespace runloupe {

/// The pieces of lines that a dashed pen would ink; solid lines as they are. Painters are slow at dashing lines of
/// thousands of points.
QList<QPolygonF> dashed(const QList<QPolygonF> &lines, Qt::PenStyle dash);

} // namespace runloupe
