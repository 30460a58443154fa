#include "movingaverages.h"

#include "stopcheck.h"

#include <cmath>

namespace runloupe {

void smoothByEma(std::span<const double> values, double weight, std::span<double> smoothed, const Stop &stop)
{
    double average = 0;
    double remainder = 1; // weight^n: what is left of the zero at the beginning
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (isTimeToStop(i, stop))
            return;
        smoothed[i] = values[i];
        if (!std::isfinite(values[i]))
            continue;
        average = average * weight + (1 - weight) * values[i];
        remainder *= weight;
        smoothed[i] = average / (1 - remainder);
    }
}

void smoothByTimedEma(std::span<const double> values, std::span<const double> x, double halfLife, std::span<double> smoothed,
                      const Stop &stop)
{
    double average = 0;
    double weights = 0; // the sum of all weights; the last point's own is 1
    double lastX = x.empty() ? 0 : x.front();
    double distance = 0;
    double fading = 1; // over that distance
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (isTimeToStop(i, stop))
            return;
        smoothed[i] = values[i];
        if (!std::isfinite(values[i]))
            continue;
        if (x[i] - lastX != distance) { // mostly it is the same again
            distance = x[i] - lastX;
            fading = std::exp2(-distance / halfLife);
        }
        lastX = x[i];
        weights = weights * fading + 1;
        average += (values[i] - average) / weights;
        smoothed[i] = average;
    }
}

} // namespace runloupe
