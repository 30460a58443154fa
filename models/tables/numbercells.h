#pragma once

#include "cellsource.h"

namespace runloupe {

/// The latest values of a metric.
SharedCells metricCells(const SharedRunTable &table, const NumberColumn &column);
SharedCells timeCells(const SharedRunTable &table, TimeAttribute attribute);
/// How long each run took; nothing for those that have not ended.
SharedCells durationCells(const SharedRunTable &table);

/// As cells write a duration, such as the mean of several: `4.2 s`.
QString timeSpanText(double milliseconds);

} // namespace runloupe
