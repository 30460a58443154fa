#pragma once

#include "tables/runcolumn.h"

namespace runloupe {

class OpenStores;

/// What the status line says of a store: `mlflow.db · MLflow SQLite database · MLflow 3.17, schema dc11669786a5 · read-only`.
QString storeLine(const OpenStores &stores, const QString &location);

/// What a store without visible runs holds instead, in whole sentences: deleted runs, traces, prompts. Empty where there is
/// nothing to tell, and before the store has been counted.
QString insteadOfRuns(const OpenStores &stores, const QString &location);

/// What the open stores and their experiments are called.
PlaceNames placeNames(const OpenStores &stores);

} // namespace runloupe
