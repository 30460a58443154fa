#pragma once

#include "core/stop.h"
#include "runtreearrangement.h"
#include "writers/sheetwriter.h"

namespace runloupe {

/// Which part of the table is taken along.
enum class ExportScope {
    Shown, ///< the columns on screen of all runs that pass the filter, folded ones too
    Selected, ///< the columns on screen of the selected runs
    Everything, ///< all columns of all loaded runs, and what of histories is on screen
    Groups, ///< a row a group, with figures of the metrics on screen
};

/// The runs table as it stood when people wished to take something of it along. A value that can travel to a worker.
struct TableSnapshot {
    SharedRunTable table; ///< null where nothing is loaded
    QList<RunColumn> columns; ///< as they stand, from left to right
    std::vector<Row> shown; ///< as they stand, from top to bottom
    std::vector<Row> selected; ///< likewise
    PlaceNames names;
    QStringList remarks; ///< where it comes from
    bool isNested = true; ///< whether runs stand below their parents
    RunTreeArrangement arrangement = {}; ///< in which they stand
    std::vector<bool> unfolded = {}; ///< by group, whether its runs are seen
};

/// How many runs that would be, or groups.
std::size_t runCount(const TableSnapshot &snapshot, ExportScope scope);

/// What is written in the given format. Scripts (CSV, JSON) get exact names and values and, of nested runs, the parent's id, of
/// grouped ones the group's name; people get what they see, groups among it. Lacks columns when told to stop. From any thread.
Sheet sheetOf(const TableSnapshot &snapshot, ExportScope scope, SheetFormat format, const Stop &stop = Stop::never());

} // namespace runloupe
