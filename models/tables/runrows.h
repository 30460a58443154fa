#pragma once

#include "runtreemodel.h"

#include <QItemSelection>

namespace runloupe {

// Item views speak of ranges of indexes, everybody else of rows of the table. For tables of any size: ranges are few. A group
// stands for all of its runs.

/// The runs as ranges over all columns, neighbours as one, and whole groups in place of their runs; those that are not shown
/// are left out.
QItemSelection rangesOf(const RunTreeModel &model, const std::vector<Row> &rows);

/// The runs of a group, each by itself.
QItemSelection rangesOfRunsIn(const RunTreeModel &model, GroupId group);

/// Those of `rows` that lie in the ranges, or whose group does, in the order of `rows`.
std::vector<Row> rowsWithin(const QItemSelection &ranges, const RunTreeModel &model, const std::vector<Row> &rows);

} // namespace runloupe
