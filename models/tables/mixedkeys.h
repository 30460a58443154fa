#pragma once

#include "runs/orderkeys.h"
#include "valuetype.h"

namespace runloupe {

/// The keys of texts of which some are numbers or booleans: numbers come first, as numbers, then the other texts, then NaN, in
/// both directions. What differs has different keys, unless it is the same number written otherwise.
OrderKeys mixedOrderKeys(const TextColumn &column, std::size_t rows, const ValueKinds &kinds, Qt::SortOrder direction);

} // namespace runloupe
