#pragma once

#include "query/runorder.h"
#include "stores/store.h"
#include "tables/runcolumn.h"

namespace runloupe {

/// What is called `min of metrics.loss`, ``time to 0.3 of metrics.`val/loss` `` …, each once. The error names what there is.
Result<QList<ColumnKey>> statisticKeys(const QStringList &names);

/// What `--order-by` says: MLflow's keys, and such statistics, `min of metrics.loss DESC`.
Result<RunOrder> orderOf(const QStringList &keys);

/// The statistics that it takes to sort so.
QList<ColumnKey> statisticsFor(const RunOrder &order);

/// What to say where no run of the table has one of their metrics.
std::optional<Error> missingMetric(const RunTable &table, const QList<ColumnKey> &keys);

/// Reads the histories that they are taken of, of all runs of the table.
Result<Listing<RunColumn>> readStatistics(const SharedStore &store, const SharedRunTable &table, const QList<ColumnKey> &keys);

/// That of the columns read which a key of the order is by.
const RunColumn &columnOf(const QList<RunColumn> &statistics, const RunOrder::Key &key);

} // namespace runloupe
