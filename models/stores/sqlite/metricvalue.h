#pragma once

#include "statement.h"

namespace runloupe {

/// The value of a row of metrics: MLflow stores NaN as 0 beside a flag, and infinity as the largest double.
/// Nothing where the row has no number.
std::optional<double> metricValue(const Statement &row, int valueColumn, int isNanColumn);

} // namespace runloupe
