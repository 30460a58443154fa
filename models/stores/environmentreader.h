#pragma once

#include "runs/runenvironment.h"
#include "runs/runtable.h"

namespace runloupe {

/// Looks for the files of the models that a run logged, beside its store and where they were recorded, and reads what they say.
/// Nothing where the run logged no model that is known of. Blocks; from any thread.
std::optional<RunEnvironment> readEnvironment(const RunTable &table, Row row);

} // namespace runloupe
