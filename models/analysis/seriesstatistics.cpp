#include "seriesstatistics.h"

#include <cmath>

namespace runloupe {

namespace {

void addNumber(SeriesStatistics &statistics, double value, qint64 step)
{
    if (!(statistics.least <= value)) { // also while it is NaN
        statistics.least = value;
        statistics.leastStep = step;
    }
    if (!(statistics.greatest >= value)) {
        statistics.greatest = value;
        statistics.greatestStep = step;
    }
}

void addFinite(SeriesStatistics &statistics, double value)
{
    if (statistics.finite++ == 0)
        statistics.mean = statistics.first = value;
    const double count = double(statistics.finite);
    statistics.mean += value / count - statistics.mean / count; // a sum could leave the range of doubles
    statistics.last = value;
}

} // namespace

SeriesStatistics seriesStatistics(const Series &series)
{
    SeriesStatistics statistics;
    statistics.points = series.size();
    if (statistics.points > 0)
        statistics.lastStep = series.steps.back();
    for (std::size_t i = 0; i < series.size(); ++i) {
        const double value = series.values[i];
        if (std::isnan(value)) {
            ++statistics.notANumber;
            continue;
        }
        addNumber(statistics, value, series.steps[i]);
        if (std::isfinite(value))
            addFinite(statistics, value);
        else
            ++statistics.infinite;
    }
    return statistics;
}

} // namespace runloupe
