#pragma once

#include "stores/store.h"
#include "tables/runcolumn.h"

namespace runloupe {

/// What is called `min of metrics.loss`, `time to 0.3 of metrics.loss` … The error names what there is.
Result<QList<ColumnKey>> statisticKeys(const QStringList &names);

/// Reads the histories that they are taken of, of all runs of the table.
Result<Listing<RunColumn>> readStatistics(const SharedStore &store, const SharedRunTable &table, const QList<ColumnKey> &keys);

} // namespace runloupe
