#pragma once

#include "runchoice.h"
#include "tables/rungrouping.h"
#include "tables/rungroups.h"

namespace runloupe {

/// What `--group-by` or `--group-except` says; no grouping where neither is given.
Result<RunGrouping> groupingOf(const Arguments &arguments);

/// The groups of the runs that pass the query's filter, at most its limit of them. They stand in its order as in the window, of
/// metrics by their mean, or where nothing is said in the order of their values; among `statistics` are those that the order is
/// by. A key that no run has is an error.
Result<SharedRunGroups> groupsOf(const SharedRunTable &table, const RunGrouping &grouping, const RunQuery &query,
                                 const QList<RunColumn> &statistics);

} // namespace runloupe
