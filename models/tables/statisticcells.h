#pragma once

#include "analysis/statisticcolumn.h"
#include "cellsource.h"

namespace runloupe {

/// What the histories of a metric come down to. `…` where that is not known yet; everywhere while `values` is null. They may
/// stem from a table before this one.
SharedCells statisticCells(const SharedRunTable &table, Statistic::Kind kind, const SharedStatisticColumn &values);

} // namespace runloupe
