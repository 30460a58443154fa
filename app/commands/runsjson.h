#pragma once

#include "runs/runtable.h"
#include "writers/output.h"

namespace runloupe {

/// One object a run, in the order of `rows`, with the field names of MLflow.
void writeRunsJson(const RunTable &table, const std::vector<Row> &rows, Output &output);

} // namespace runloupe
