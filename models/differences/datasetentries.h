#pragma once

#include "comparedruns.h"
#include "entrymaker.h"

namespace runloupe {

/// The datasets that runs logged as their inputs, name and digest, with source, schema and profile as parts.
///
/// They are matched by what they were used for, so that `training` shows that one run was trained on other data; where a run
/// used several for one purpose, by that and by name.
void addDatasets(const ComparedRuns &runs, EntriesMaker &entries);

} // namespace runloupe
