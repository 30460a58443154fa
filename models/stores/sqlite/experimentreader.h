#pragma once

#include "reading.h"
#include "runs/experiment.h"

namespace runloupe {

/// The experiments of a view with their tags and counts of runs, newest first. Runs of an experiment that is not recorded
/// come as an experiment of their own (Experiment::isRecorded).
Result<QList<Experiment>> readSqliteExperiments(Reading &reading, View view);

} // namespace runloupe
