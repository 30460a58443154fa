#pragma once

#include "runs/orderkeys.h"
#include "runs/runtable.h"
#include "runtreearrangement.h"

namespace runloupe {

/// The keys that count before all others: pinned runs stand first under every sort.
///
/// Nested, each run does so among its siblings, and what a pinned one is nested in comes next, so that it is found at the
/// top of the table and in its place as well.
OrderKeys pinKeys(const RunTable &table, const std::vector<Row> &pinned, Nesting nesting);

} // namespace runloupe
