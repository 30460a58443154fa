#pragma once

#include "reading.h"

namespace runloupe {

/// The value of a row of metrics: MLflow stores NaN as 0 beside a flag, and infinity as the largest double.
/// Nothing where the row has no number; what it has instead is counted in the reading.
std::optional<double> metricValue(const Statement &row, int valueColumn, int isNanColumn, Reading &reading, Mistyped what);

} // namespace runloupe
