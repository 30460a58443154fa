#include "bestpoint.h"

#include <cmath>

namespace runloupe {

std::optional<std::size_t> bestPoint(const CurvePoints &curve, Better better)
{
    if (better == Better::Unknown)
        return std::nullopt;
    const double sign = better == Better::Higher ? 1 : -1;
    const std::span<const double> values = curve.loggedValues();
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]) && (!best || sign * values[i] > sign * values[*best]))
            best = i;
    }
    return best;
}

} // namespace runloupe
