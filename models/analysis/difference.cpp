#include "difference.h"

#include <cmath>

namespace runloupe {

namespace {

bool areSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

std::optional<double> difference(double value, double baseline)
{
    if (areSame(value, baseline))
        return 0;
    if (std::isnan(value) || std::isnan(baseline))
        return std::nullopt;
    return value - baseline;
}

std::optional<double> relativeDifference(double value, double baseline)
{
    if (areSame(value, baseline))
        return 0;
    if (baseline == 0 || !std::isfinite(value) || !std::isfinite(baseline))
        return std::nullopt;
    return value / std::abs(baseline) - std::copysign(1.0, baseline); // the difference itself may be too great for a double
}

} // namespace runloupe
