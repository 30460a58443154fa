#pragma once

#include "runs/runselection.h"
#include "runs/seriesrequest.h"
#include "seriescache.h"

namespace runloupe {

/// The compared runs that logged any metric, in their order; none before there is a table.
std::vector<Row> runsWithMetrics(const RunSelection &selection);

/// The metrics that any of these runs has, the likeliest to be looked at first.
QStringList metricsOfRuns(const RunTable &table, const std::vector<Row> &rows);

/// Which histories of these runs were not read yet. One request a store.
QList<SeriesRequest> missingSeries(const RunTable &table, const SeriesCache &cache, const std::vector<Row> &rows,
                                   const QStringList &keys);

/// After a reload, a history has to be read again where its run has a newer value, or no end.
void forgetWhatGrew(const RunTable &table, SeriesCache &cache);

} // namespace runloupe
