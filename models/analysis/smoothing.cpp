#include "smoothing.h"

#include <algorithm>
#include <cmath>

namespace runloupe {

namespace {

bool areEqual(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(), [&](double value) { return value == values.front(); });
}

} // namespace

void smoothByEma(std::vector<double> &values, double weight)
{
    if (weight <= 0 || areEqual(values))
        return;
    double average = 0;
    double remainder = 1; // weight^n: what is left of the zero at the beginning
    for (double &value : values) {
        if (!std::isfinite(value))
            continue;
        average = average * weight + (1 - weight) * value;
        remainder *= weight;
        value = average / (1 - remainder);
    }
}

} // namespace runloupe
