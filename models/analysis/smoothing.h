#pragma once

#include <vector>

namespace runloupe {

/// Smooths `values` in place by a debiased exponential moving average, exactly as TensorBoard draws it.
///
/// `weight` lies in [0, 1): 0 changes nothing. Each value pulls the average by 1 - weight; dividing by 1 - weight^n takes
/// away the pull of the zero it began with. NaN and infinities stay as they are and do not advance the average; a series
/// of equal values is left alone, for rounding would bend it.
void smoothByEma(std::vector<double> &values, double weight);

} // namespace runloupe
