#include "keysetquery.h"

namespace runloupe {

namespace {

constexpr int FirstBehindParameter = 3; // after the two of the question

/// ` and (a, b) > (?3, ?4)`
QByteArray behindCondition(const QByteArrayList &order)
{
    QByteArrayList parameters;
    for (int i = 0; i < order.size(); ++i)
        parameters << '?' + QByteArray::number(FirstBehindParameter + i);
    return " and (" + order.join(", ") + ") > (" + parameters.join(", ") + ')';
}

} // namespace

KeysetQuery::KeysetQuery(Database &database, const QByteArray &question, const QByteArrayList &order)
    : m_database(database)
    , m_question(question)
    , m_order(order)
{
}

void KeysetQuery::ask(QByteArrayView first, QByteArrayView second)
{
    m_first = first.toByteArray();
    m_second = second.toByteArray();
    if (!m_isFromStart)
        prepare({});
    m_isFromStart = m_statement.has_value();
    bindParameters();
}

Result<void> KeysetQuery::finish()
{
    if (m_error)
        return *m_error;
    if (const Result<void> read = m_statement->finish(); !read)
        return read;
    return m_database.isTurnOver() ? m_database.nextTurn() : Result<void>();
}

void KeysetQuery::prepare(const QByteArray &condition)
{
    Result<Statement> statement = m_database.prepare(m_question + condition + " order by " + m_order.join(", "));
    m_statement.reset();
    if (statement)
        m_statement.emplace(std::move(*statement));
    else
        m_error = statement.error();
}

void KeysetQuery::bindParameters()
{
    if (!m_statement)
        return;
    m_statement->bind(1, m_first);
    if (!m_second.isNull())
        m_statement->bind(2, m_second);
}

void KeysetQuery::lookAround()
{
    m_rowsSinceLook = 0;
    if (!m_statement || !m_statement->isAtRow() || !m_database.isTurnOver())
        return;
    Statement before = std::move(*m_statement);
    if (const Result<void> asked = askBehind(before); !asked) {
        m_error = asked.error();
        m_statement.reset();
    }
}

Result<void> KeysetQuery::askBehind(Statement &row)
{
    m_isFromStart = false;
    prepare(behindCondition(m_order));
    if (m_error)
        return *m_error;
    bindParameters();
    for (int i = 0; i < m_order.size(); ++i)
        m_statement->bindFrom(FirstBehindParameter + i, row, i);
    if (const Result<void> read = row.finish(); !read)
        return read;
    return m_database.nextTurn();
}

} // namespace runloupe
