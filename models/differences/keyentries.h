#pragma once

#include "comparedruns.h"
#include "entrymaker.h"

namespace runloupe {

// What runs logged under keys, by key. Numbers written in two ways are the same.

/// A param that is a JSON or Python literal is told by the values in it, unless one of these would stand where the run has
/// something already.
void addParams(const ComparedRuns &runs, EntriesMaker &entries);

/// The last value. As parts, where histories were read and one has more than one point: the last step, the least and greatest
/// value, and the steps of these.
void addMetrics(const ComparedRuns &runs, EntriesMaker &entries);
/// The same of what MLflow measures by itself, `system/…`.
void addSystemMetrics(const ComparedRuns &runs, EntriesMaker &entries);

void addTags(const ComparedRuns &runs, EntriesMaker &entries);
/// `mlflow.…`, but what other sections tell.
void addSystemTags(const ComparedRuns &runs, EntriesMaker &entries);

} // namespace runloupe
