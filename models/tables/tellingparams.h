#pragma once

#include "runs/runtable.h"

namespace runloupe {

/// The smallest set of params that tells these runs apart as far as params can, in the order in which people say them: what
/// they know first (`model`, `lr` …), a seed last.
///
/// Smallest is the set that costs least to read. A param costs one; a little more where its values are long, no numbers, or
/// missing in some of the runs, or nobody knows its name, so that of two equally small sets the easier one wins. Long texts
/// (paths, commands) cost as much as the params that would fit in their place, and a seed, which says nothing of what was
/// tried, more than two. For a few dozen varying params the answer is exact; beyond that it may be a param too many, and of
/// thousands that vary in hundreds of runs not all are looked at.
///
/// Takes some 30 ms for 500 runs of 12,000 params, and up to 150 ms where most of them vary. From any thread.
std::vector<const TextColumn *> tellingParams(const RunTable &table, const std::vector<Row> &rows);

} // namespace runloupe
