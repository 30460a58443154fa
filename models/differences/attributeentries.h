#pragma once

#include "comparedruns.h"
#include "entrymaker.h"

namespace runloupe {

/// What every run has: name, status, times, user, experiment, store. Without its id, by which the runs are told apart.
void addAttributes(const ComparedRuns &runs, EntriesMaker &entries);

/// What was run: entry point, commit, branch, repository; out of MLflow's own tags, under the names of these.
void addSource(const ComparedRuns &runs, EntriesMaker &entries);

/// What people wrote about the run.
void addNote(const ComparedRuns &runs, EntriesMaker &entries);

/// Whether a tag is told elsewhere than among the tags: as an attribute, the note, the source or a model.
bool isToldElsewhere(const QString &tag);

} // namespace runloupe
