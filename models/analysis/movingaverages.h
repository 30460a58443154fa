#pragma once

#include "core/stop.h"

#include <span>

namespace runloupe {

/// A debiased exponential moving average, exactly as TensorBoard draws it. In place is allowed.
///
/// `weight` lies in (0, 1). Each value pulls the average by 1 - weight; dividing by 1 - weight^n takes away the pull of the
/// zero it began with. NaN and infinities stay as they are and do not advance the average.
void smoothByEma(std::span<const double> values, double weight, std::span<double> smoothed, const Stop &stop);

/// The same for points at uneven distances: a point that lies d behind weighs 2^(-d / halfLife), and the average is divided
/// by the sum of the weights, as pandas defines ewm(halflife, times). Weights & Biases draw the same sum, but measure d in
/// parts of the visible range, so that a curve changes its shape with the zoom; here it does not.
///
/// `x` never falls. NaN and infinities stay as they are; x goes on meanwhile.
void smoothByTimedEma(std::span<const double> values, std::span<const double> x, double halfLife, std::span<double> smoothed,
                      const Stop &stop);

} // namespace runloupe
