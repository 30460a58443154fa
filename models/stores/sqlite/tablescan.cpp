#include "tablescan.h"

namespace runloupe {

TableScan::TableScan(Database &database, const QByteArray &table, const QByteArray &columns, Order order)
    : m_database(database)
    , m_table(table)
    , m_columns(columns)
    , m_order(order)
{
    ask();
}

TableScan::TableScan(Database &database, const QByteArray &table, const QByteArray &columns, qint64 above)
    : m_database(database)
    , m_table(table)
    , m_columns(columns)
    , m_order(Order::OldestFirst)
    , m_above(above)
{
    ask();
}

void TableScan::reportBetween(double begin, double end)
{
    Result<Statement> bounds = m_database.prepare("select (select min(rowid) from " + m_table + "), (select max(rowid) from "
                                                  + m_table + ")"); // asked for in one select, they would need a scan
    if (!bounds || !bounds->next())
        return;
    m_firstRowId = bounds->integer(0);
    m_lastRowId = bounds->integer(1);
    m_reportBegin = begin;
    m_reportEnd = end;
}

Result<void> TableScan::finish() const
{
    return m_error ? Result<void>(*m_error) : Result<void>();
}

/// Begins to read what is still unread, on the way that is next.
void TableScan::ask()
{
    const QByteArray direction = m_order == Order::OldestFirst ? "" : " desc";
    const QByteArray condition = m_way == Way::ByIndex
        ? QByteArray(" where +rowid > ?1 and +rowid < ?2") // a plain rowid would lead to the table again
        : " where rowid > ?1 and rowid < ?2 order by rowid" + direction;
    Result<Statement> statement = m_database.prepare("select rowid, " + m_columns + " from " + m_table + condition);
    if (!statement)
        return fail(statement.error());
    m_statement.emplace(std::move(*statement));
    m_statement->bind(1, m_above);
    m_statement->bind(2, m_below);
}

/// After the last row, or what seems so. True if another row was found behind a damaged place.
bool TableScan::recover()
{
    if (!m_statement)
        return false;
    const bool isOutOfOrder = m_statement->isAtRow();
    const Result<void> read = m_statement->finish();
    if (read && !isOutOfOrder) {
        m_statement.reset();
        return false;
    }
    const Error error = read ? m_database.error(SQLITE_CORRUPT) : read.error();
    const bool isLost = error.kind() != Error::Kind::Damaged || m_way == Way::ByIndex;
    fail(error);
    if (isLost)
        return false;
    m_way = m_way == Way::FromOneEnd ? Way::FromTheOther : Way::ByIndex;
    m_order = m_order == Order::OldestFirst ? Order::NewestFirst : Order::OldestFirst;
    ask();
    return next();
}

void TableScan::lookAround()
{
    m_rowsSinceLook = 0;
    if (!m_statement)
        return;
    report();
    if (!m_database.isTurnOver() || m_way == Way::ByIndex) // whose answer has no order to go on in
        return;
    m_statement.reset();
    if (const Result<void> begun = m_database.nextTurn(); !begun)
        return fail(begun.error());
    ask();
}

void TableScan::report() const
{
    if (m_lastRowId <= m_firstRowId)
        return;
    const qint64 place = qBound(m_firstRowId, m_order == Order::OldestFirst ? m_above : m_below, m_lastRowId);
    const qint64 done = m_order == Order::OldestFirst ? place - m_firstRowId : m_lastRowId - place;
    const double fraction = double(done) / double(m_lastRowId - m_firstRowId);
    m_database.stop().report(m_reportBegin + fraction * (m_reportEnd - m_reportBegin));
}

void TableScan::fail(const Error &error)
{
    if (!m_error || error.kind() != Error::Kind::Damaged)
        m_error = error;
    m_statement.reset();
}

} // namespace runloupe
