#pragma once

#include "core/stop.h"

namespace runloupe {

/// Whether work on many points has to end before point `i`; asks seldom enough to cost nothing.
inline bool isTimeToStop(std::size_t i, const Stop &stop)
{
    constexpr std::size_t PointsBetween = 1 << 16;
    return i % PointsBetween == 0 && stop.isRequested();
}

} // namespace runloupe
