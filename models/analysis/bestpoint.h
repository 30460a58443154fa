#pragma once

#include "curvepoints.h"
#include "metricdirection.h"

#include <optional>

namespace runloupe {

/// The point with the best of the finite values that were logged, the first of equal ones; nothing where there is none, or
/// nobody knows which values are the better ones.
std::optional<std::size_t> bestPoint(const CurvePoints &curve, Better better);

} // namespace runloupe
