#pragma once

#include "core/stop.h"
#include "rungroups.h"
#include "writers/sheet.h"

namespace runloupe {

/// Runs for scripts: the columns have the names that queries use (`run_id`, `params.lr`, `metrics.loss`), the values are exact
/// and in MLflow's own words, params and tags are texts, and times are milliseconds. Where `names` knows experiments, each
/// `experiment_id` is followed by an `experiment_name`. `brief` is what a person at a terminal wants to see.
///
/// What histories come down to is taken from the columns at hand in `statistics`, for the table does not know it; steps are
/// whole numbers there, time spans milliseconds.
///
/// A sheet keeps its table. When told to stop it lacks columns.
Sheet exactRunSheet(const SharedRunTable &table, const QList<ColumnKey> &keys, std::vector<Row> rows,
                    const PlaceNames &names = {}, const Stop &stop = Stop::never(), const QList<RunColumn> &statistics = {});

/// What stands on a line for people: a run, or a group of runs.
struct SheetLine {
    Row row = NoRow; ///< NoRow for a group
    GroupId group = NoGroup; ///< NoGroup for a run
    int depth = 0; ///< below how many of the lines the run stands
};

/// The runs alone.
std::vector<SheetLine> plainLines(const std::vector<Row> &rows);

/// For people: heads and words as on screen, numbers exact and, in `brief`, as on screen; the names of nested runs indented.
/// Where there are lines of groups, the columns know what to say of them.
Sheet shownRunSheet(const QList<RunColumn> &columns, std::vector<SheetLine> lines);

/// Adds a column `group` that says in which group each of the rows is.
void addGroupColumn(Sheet &sheet, const SharedRunGroups &groups, std::vector<Row> rows);

/// Adds a column `parent_run_id` where one of the rows is nested in another run of the table.
void addParentColumn(Sheet &sheet, const SharedRunTable &table, std::vector<Row> rows);

} // namespace runloupe
