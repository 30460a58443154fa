#pragma once

#include "stores/store.h"
#include "tables/runcolumn.h"

namespace runloupe {

/// What is called `min of metrics.loss`, ``time to 0.3 of metrics.`val/loss` `` …, each once. The error names what there is.
Result<QList<ColumnKey>> statisticKeys(const QStringList &names);

/// What to say where no run of the table has one of their metrics.
std::optional<Error> missingMetric(const RunTable &table, const QList<ColumnKey> &keys);

/// Reads the histories that they are taken of, of all runs of the table.
Result<Listing<RunColumn>> readStatistics(const SharedStore &store, const SharedRunTable &table, const QList<ColumnKey> &keys);

} // namespace runloupe
