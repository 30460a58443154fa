#pragma once

#include "reading.h"
#include "runs/runtablebuilder.h"

namespace runloupe {

/// Adds the datasets that runs have read (from MLflow 2.4) and the models that they have logged or read (from 3.0).
Result<void> readRunInputs(Reading &reading, RunTableBuilder &builder);

} // namespace runloupe
