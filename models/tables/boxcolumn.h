#pragma once

#include "query/boxfield.h"
#include "runcolumn.h"

namespace runloupe {

/// How the box below the column's head understands what is written into it. Nothing for a column that queries cannot name.
std::optional<BoxField> boxFieldOf(const RunColumn &column, const PlaceNames &names);

} // namespace runloupe
