#pragma once

#include "tables/celldelta.h"

class QFont;
class QPainter;
class QRect;

namespace runloupe {

/// How many pixels at the end of a cell its delta takes, with the gap before it: in columns of numbers as many as most
/// deltas need, so that values stand below one another.
int deltaWidth(const QFont &cellFont, const CellDelta &delta, ValueType type);

/// At the end of `cell`, in a smaller type and the colour of its verdict.
void paintDelta(QPainter *painter, const QRect &cell, const QFont &cellFont, const CellDelta &delta);

} // namespace runloupe
