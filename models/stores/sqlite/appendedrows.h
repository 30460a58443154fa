#pragma once

#include "reading.h"
#include "rowprints.h"

namespace runloupe {

/// A table to which rows are added and whose rows are never changed, as far as it was read: its last row, and some of the others
/// as witnesses that it is still the same table.
struct AppendedRows {
    qint64 last = 0; ///< its rowid; 0 for an empty table
    RowPrints witnesses;
};

/// Of all columns but the first, the rowid.
std::size_t hashOfRow(const Statement &row, qsizetype columns);

/// The rowid of the last row; 0 where there is none.
Result<qint64> lastRowId(Reading &reading, const QByteArray &table);

/// Notes how the rows are up to `last`.
Result<AppendedRows> noteRows(Reading &reading, const QByteArray &table, const QList<QByteArray> &columns, qint64 last);

/// Whether all witnesses are there as they were: else rows were taken out, or numbered anew, or this is another database.
Result<bool> areStillThere(Reading &reading, const QByteArray &table, const QList<QByteArray> &columns, const AppendedRows &rows);

} // namespace runloupe
