#include "seriesstatistics.h"

#include <cmath>

namespace runloupe {

namespace {

void addFinite(SeriesStatistics &statistics, double value, qint64 step)
{
    if (statistics.finite++ == 0) {
        statistics.least = statistics.greatest = statistics.mean = statistics.first = value;
        statistics.leastStep = statistics.greatestStep = step;
    }
    if (value < statistics.least) {
        statistics.least = value;
        statistics.leastStep = step;
    }
    if (value > statistics.greatest) {
        statistics.greatest = value;
        statistics.greatestStep = step;
    }
    const double count = double(statistics.finite);
    statistics.mean += value / count - statistics.mean / count; // a sum could leave the range of doubles
    statistics.last = value;
}

} // namespace

SeriesStatistics seriesStatistics(const Series &series)
{
    SeriesStatistics statistics;
    statistics.points = series.size();
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (std::isfinite(series.values[i]))
            addFinite(statistics, series.values[i], series.steps[i]);
    }
    for (const double value : series.values) {
        statistics.notANumber += std::isnan(value);
        statistics.infinite += std::isinf(value);
    }
    return statistics;
}

} // namespace runloupe
