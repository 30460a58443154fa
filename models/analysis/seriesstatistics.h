#pragma once

#include "runs/series.h"

#include <limits>

namespace runloupe {

/// A history in numbers. Of equal extremes the first one counts.
struct SeriesStatistics {
    std::size_t points = 0;
    std::size_t finite = 0;
    std::size_t notANumber = 0;
    std::size_t infinite = 0;
    double least = std::numeric_limits<double>::quiet_NaN(); ///< of all that are numbers, infinite ones too; NaN without any
    double greatest = std::numeric_limits<double>::quiet_NaN();
    qint64 leastStep = 0; ///< where the least value was logged
    qint64 greatestStep = 0;
    qint64 lastStep = 0; ///< of any point
    double mean = std::numeric_limits<double>::quiet_NaN(); ///< of the finite values, as all that follows; NaN without any
    double first = std::numeric_limits<double>::quiet_NaN();
    double last = std::numeric_limits<double>::quiet_NaN();
};

SeriesStatistics seriesStatistics(const Series &series);

} // namespace runloupe
