#pragma once

#include "tables/runcolumn.h"
#include "writers/output.h"

namespace runloupe {

/// One object a run, in the order of `rows`, with the field names of MLflow; and, where there are any, what histories come down
/// to as `statistics`.
void writeRunsJson(const RunTable &table, const std::vector<Row> &rows, const QList<RunColumn> &statistics, Output &output);

} // namespace runloupe
