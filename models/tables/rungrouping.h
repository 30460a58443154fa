#pragma once

#include "runs/column.h"

#include <QList>

namespace runloupe {

class RunTable;

/// What people want runs to be grouped by. A value that outlives the tables it is used on.
struct RunGrouping {
    enum class Mode {
        None,
        By, ///< runs that agree in all of `keys`
        AllParamsExcept, ///< runs that agree in all params but `keys`: what is left is what chance did
    };

    Mode mode = Mode::None;
    QList<ColumnKey> keys {};

    friend bool operator==(const RunGrouping &, const RunGrouping &) = default;
};

/// A grouping brought to a table.
struct ResolvedGrouping {
    bool isGrouped = false;
    QList<ColumnKey> columns {}; ///< in which the runs of a group agree
    QList<ColumnKey> missing {}; ///< keys of the grouping that the table does not have
};

/// Keys that the table lacks are left out; with none left of those to group by, runs are not grouped.
ResolvedGrouping resolved(const RunGrouping &grouping, const RunTable &table);

/// Groups of runs that have the same params but the seed; no grouping where no param is one.
RunGrouping foldedOverSeeds(const RunTable &table);

/// Whether a param of this name mostly says which dice were thrown: `seed`, `random_state` …
bool isSeedName(const QString &param);

} // namespace runloupe
