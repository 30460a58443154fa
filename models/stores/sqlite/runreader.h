#pragma once

#include "reading.h"
#include "runs/runtablebuilder.h"
#include "stores/store.h"

namespace runloupe {

/// Adds the runs of a scope to the builder with all they have but their histories.
Result<void> readSqliteRuns(Reading &reading, const RunScope &scope, RunTableBuilder &builder);

} // namespace runloupe
