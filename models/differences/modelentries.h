#pragma once

#include "comparedruns.h"
#include "entrymaker.h"

namespace runloupe {

/// The models that runs logged, read or registered, by name. Without the ids of what they logged, which never are the same.
void addModels(const ComparedRuns &runs, EntriesMaker &entries);

/// In what the runs ran: Python, MLflow and packages with their versions, as the models tell that they logged, and where it
/// was read.
void addEnvironment(const ComparedRuns &runs, EntriesMaker &entries);

} // namespace runloupe
