#pragma once

#include "database.h"

#include <limits>

namespace runloupe {

/// Reads a whole table in the order of its rowids, in turns that let writers in (see Database).
///
/// Used like a Statement; column 0 of `row()` is the rowid. Where a page is damaged, the scan goes on from the other end, so
/// that only what lies between is lost; and of that, an index that has all of the columns may still tell. finish() then gives
/// the Damaged error, after all that can be read has been given.
class TableScan {
public:
    enum class Order { OldestFirst, NewestFirst };

    TableScan(Database &database, const QByteArray &table, const QByteArray &columns, Order order = Order::OldestFirst);
    /// Only rows behind this rowid, oldest first.
    TableScan(Database &database, const QByteArray &table, const QByteArray &columns, qint64 above);

    /// Makes the scan tell the database's Stop how far it has come, as numbers between these two.
    void reportBetween(double begin, double end);

    bool next()
    {
        constexpr int RowsBetweenLooks = 512;
        if (++m_rowsSinceLook >= RowsBetweenLooks)
            lookAround();
        return (m_statement && m_statement->next() && advance()) || recover();
    }
    const Statement &row() const { return *m_statement; }
    Result<void> finish() const;

    /// At the end of a damaged table: whether a row would be among those that were met from neither end.
    bool hasLost(qint64 rowId) const { return m_error && rowId > m_above && rowId < m_below; }

private:
    enum class Way { FromOneEnd, FromTheOther, ByIndex };

    bool advance()
    {
        if (m_way == Way::ByIndex)
            return true;
        const qint64 rowId = m_statement->integer(0);
        if (rowId <= m_above || rowId >= m_below)
            return false; // out of order: damaged, and perhaps without end
        (m_order == Order::OldestFirst ? m_above : m_below) = rowId;
        return true;
    }
    void ask();
    bool recover();
    void lookAround();
    void report() const;
    void fail(const Error &error);

    Database &m_database;
    QByteArray m_table;
    QByteArray m_columns;
    Order m_order;
    qint64 m_above = std::numeric_limits<qint64>::min(); // rows still to be read lie between these two
    qint64 m_below = std::numeric_limits<qint64>::max();
    std::optional<Statement> m_statement;
    std::optional<Error> m_error;
    Way m_way = Way::FromOneEnd;
    int m_rowsSinceLook = 0;

    double m_reportBegin = 0;
    double m_reportEnd = 0;
    qint64 m_firstRowId = 0;
    qint64 m_lastRowId = 0;
};

} // namespace runloupe
