#pragma once

#include "core/stop.h"
#include "rungroups.h"
#include "writers/sheet.h"

namespace runloupe {

/// One group a row, for scripts: what its runs agree in, exactly and named as exactRunSheet() does, how many runs it has, and
/// of each of the `numbers` columns `metrics.loss count`, `mean`, `sd`, `min`, `max`, as pandas reckons them. A figure that
/// there is none of is missing.
///
/// When told to stop it lacks columns.
Sheet groupSheet(const SharedRunTable &table, const SharedRunGroups &groups, const QList<RunColumn> &numbers,
                 const PlaceNames &names = {}, const Stop &stop = Stop::never());

/// The first run of each group, in their order.
std::vector<Row> firstRows(const RunGroups &groups);

} // namespace runloupe
