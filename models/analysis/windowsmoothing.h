#pragma once

#include "core/stop.h"

#include <span>

namespace runloupe {

// Over the points of a centred window, an odd number of them; at the ends, over those that are there. NaN and infinities stay
// as they are and have their place in the window, but count nothing. As pandas' rolling(window, center=True, min_periods=1).

/// The mean, in O(n). Sums are never subtracted, so that a spike leaves no trace once it has left the window.
void smoothByMean(std::span<const double> values, std::size_t window, std::span<double> smoothed, const Stop &stop);

/// The median, in O(n log window); of an even number of values the mean of the middle two.
void smoothByMedian(std::span<const double> values, std::size_t window, std::span<double> smoothed, const Stop &stop);

} // namespace runloupe
