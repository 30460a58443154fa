#pragma once

#include "output.h"
#include "runs/runtable.h"

namespace runloupe {

/// One object a run, in the order of `rows`, with the field names of MLflow.
void writeRunsJson(const RunTable &table, const std::vector<Row> &rows, Output &output);

} // namespace runloupe
