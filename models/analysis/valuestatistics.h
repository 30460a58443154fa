#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace runloupe {

/// Several values in numbers, reckoned as pandas does: NaN is no value, an infinity is one.
struct ValueStatistics {
    std::size_t count = 0; ///< values; NaN is not among them
    std::size_t notANumber = 0;
    double mean = std::numeric_limits<double>::quiet_NaN(); ///< as all that follows: NaN where there is no such number
    double deviation = std::numeric_limits<double>::quiet_NaN(); ///< of a sample: over n - 1, so it takes two values
    double least = std::numeric_limits<double>::quiet_NaN();
    double greatest = std::numeric_limits<double>::quiet_NaN();
    double median = std::numeric_limits<double>::quiet_NaN();

    bool isEmpty() const { return count + notANumber == 0; }
};

ValueStatistics statisticsOf(std::vector<double> values);

/// Of finite values, at least one. No sum leaves the range of doubles, and equal values have themselves as their mean.
double meanOf(std::span<const double> values);

/// Of a sample of at least two finite values whose mean this is: over n - 1.
double deviationFrom(double mean, std::span<const double> values);

} // namespace runloupe
