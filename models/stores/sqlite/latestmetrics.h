#pragma once

#include "reading.h"
#include "runs/runtablebuilder.h"

namespace runloupe {

/// For stores before MLflow 1.3, which have no table of them: finds each metric's latest value in the histories, by the rule
/// that MLflow applied when it made the table, the greatest (step, timestamp, stored value).
Result<void> computeLatestMetrics(Reading &reading, RunTableBuilder &builder);

} // namespace runloupe
