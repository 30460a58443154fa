#include "appendedrows.h"

#include <QHashFunctions>

namespace runloupe {

std::size_t hashOfRow(const Statement &row, qsizetype columns)
{
    std::size_t hash = 0;
    for (int column = 1; column <= columns; ++column)
        hash = qHashMulti(hash, row.isNull(column), row.text(column));
    return hash;
}

Result<qint64> lastRowId(Reading &reading, const QByteArray &table)
{
    Result<Statement> last = reading.database().prepare("select max(rowid) from " + table);
    if (!last)
        return last.error();
    const qint64 rowId = last->next() ? last->integer(0) : 0;
    const Result<void> read = last->finish();
    return read ? Result<qint64>(rowId) : read.error();
}

Result<AppendedRows> noteRows(Reading &reading, const QByteArray &table, const QList<QByteArray> &columns, qint64 last)
{
    constexpr int Witnesses = 32;
    Result<Statement> rows
        = reading.database().prepare("select rowid, " + reading.schema().select(table, columns) + " from " + table
                                     + " where rowid > ?1 and rowid <= ?2 order by rowid desc limit 1");
    if (!rows)
        return rows.error();
    AppendedRows noted { last, {} };
    qint64 known = 0;
    for (int i = 1; i <= Witnesses; ++i) {
        rows->bind(1, known);
        rows->bind(2, last / Witnesses * i + last % Witnesses * i / Witnesses);
        if (rows->next()) {
            known = rows->integer(0);
            noted.witnesses.add(known, hashOfRow(*rows, columns.size()));
        }
        if (const Result<void> read = rows->finish(); !read)
            return read.error();
    }
    return noted;
}

Result<bool> areStillThere(Reading &reading, const QByteArray &table, const QList<QByteArray> &columns, const AppendedRows &rows)
{
    Result<Statement> row = reading.database().prepare("select rowid, " + reading.schema().select(table, columns) + " from "
                                                       + table + " where rowid = ?1");
    if (!row)
        return row.error();
    for (const RowPrints::Print &witness : rows.witnesses.all()) {
        row->bind(1, witness.rowId);
        const bool isThere = row->next() && hashOfRow(*row, columns.size()) == witness.hash;
        if (const Result<void> read = row->finish(); !read)
            return read.error();
        if (!isThere)
            return false;
    }
    return true;
}

} // namespace runloupe
