#pragma once

#include "runtreemodel.h"

#include <QItemSelection>

namespace runloupe {

// Item views speak of ranges of indexes, everybody else of rows of the table. For tables of any size: ranges are few.

/// The runs as ranges over all columns, neighbours as one; those that are not shown are left out.
QItemSelection rangesOf(const RunTreeModel &model, const std::vector<Row> &rows);

/// Those of `rows` that lie in the ranges, in the order of `rows`.
std::vector<Row> rowsWithin(const QItemSelection &ranges, const RunTreeModel &model, const std::vector<Row> &rows);

} // namespace runloupe
