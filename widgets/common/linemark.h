#pragma once

#include <QColor>

class QPainter;
class QRect;

namespace runloupe {

constexpr int LineMarkLength = 20; // pixels; long enough for a dash-dotted line to be told

/// A run's mark, a piece of its curve, across the middle of `place`. With an invalid colour it is a faint place where the
/// colour will be.
void paintLineMark(QPainter *painter, const QRect &place, const QColor &color, Qt::PenStyle style);

} // namespace runloupe
