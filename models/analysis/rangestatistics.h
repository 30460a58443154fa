#pragma once

#include "curvepoints.h"

#include <limits>

namespace runloupe {

/// What was logged of a run between two x, in numbers: of the finite values only. NaN where there is no such number.
struct RangeStatistics {
    static constexpr double None = std::numeric_limits<double>::quiet_NaN();

    std::size_t points = 0; ///< all that were logged there
    std::size_t finite = 0;
    double start = None; ///< at the least x; of several there, the first
    double end = None; ///< at the greatest x; of several there, the last
    double least = None;
    double greatest = None;
    qint64 leastStep = 0; ///< where the least value was logged; of equal ones, the first
    qint64 greatestStep = 0;
    double mean = None;
    double change = None; ///< from start to end
    double slope = None; ///< of the line with the least squares of distances in y, a unit of x
};

/// Both ends are within.
RangeStatistics rangeStatistics(const CurvePoints &curve, double left, double right);

} // namespace runloupe
