#pragma once

#include "differences/comparison.h"
#include "writers/output.h"

namespace runloupe {

/// An object for each entry and part: `section`, `key`, `part` (null for the entry itself), `differs`, and `values` by the runs'
/// ids. Numbers are numbers, all else is text, and what a run lacks is null.
void writeComparisonJson(const Comparison &comparison, Output &output);

} // namespace runloupe
