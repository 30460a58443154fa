#include "valuestatistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace runloupe {

namespace {

/// `near` and what the values are away from it on average.
double meanAround(double near, std::span<const double> values)
{
    const double share = 1 / double(values.size());
    double away = 0;
    for (const double value : values)
        away += value * share - near * share;
    return near + away;
}

/// Puts the values into another order.
double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return values.size() % 2 ? *middle : std::midpoint(*std::max_element(values.begin(), middle), *middle);
}

} // namespace

ValueStatistics statisticsOf(std::vector<double> values)
{
    ValueStatistics statistics;
    statistics.notANumber = std::erase_if(values, [](double value) { return std::isnan(value); });
    statistics.count = values.size();
    if (values.empty())
        return statistics;
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    statistics.least = *least;
    statistics.greatest = *greatest;
    if (std::isfinite(statistics.least) && std::isfinite(statistics.greatest)) {
        statistics.mean = meanOf(values);
        if (values.size() > 1)
            statistics.deviation = deviationFrom(statistics.mean, values);
    } else {
        statistics.mean = statistics.least + statistics.greatest; // infinite, or NaN between both infinities
    }
    statistics.median = medianOf(values);
    return statistics;
}

double meanOf(std::span<const double> values)
{
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    return meanAround(meanAround(std::midpoint(*least, *greatest), values), values); // once more for the last digits
}

// Halves are far apart where the values are too far for a double. Squares are taken of numbers below 2 only, for those of large
// numbers are infinite. What the mean lacks in its last digits is taken off again.
double deviationFrom(double mean, std::span<const double> values)
{
    double farthest = 0;
    for (const double value : values)
        farthest = std::max(farthest, std::abs(value / 2 - mean / 2));
    if (farthest == 0)
        return 0;
    const int exponent = std::ilogb(farthest) + 1;
    double sum = 0;
    double squares = 0;
    for (const double value : values) {
        const double away = std::ldexp(value / 2 - mean / 2, 1 - exponent);
        sum += away;
        squares += away * away;
    }
    const double count = double(values.size());
    return std::ldexp(std::sqrt((squares - sum * sum / count) / (count - 1)), exponent);
}

} // namespace runloupe
