#pragma once

#include "database.h"

namespace runloupe {

/// A question that can be asked anew behind any row of its answer, for the order is that of its first columns, and they tell
/// rows apart. So it lets writers in (see Database) in the middle of a long answer. Used like a Statement.
class KeysetQuery {
public:
    /// `select … from … where …`, the select list beginning with `order`; up to two text parameters.
    KeysetQuery(Database &database, const QByteArray &question, const QByteArrayList &order);

    void ask(QByteArrayView first, QByteArrayView second = {});
    bool next()
    {
        constexpr int RowsBetweenLooks = 512;
        if (++m_rowsSinceLook >= RowsBetweenLooks)
            lookAround();
        return m_statement && m_statement->next();
    }
    const Statement &row() const { return *m_statement; }
    /// Between two questions, too, writers are let in.
    Result<void> finish();

private:
    void prepare(const QByteArray &condition);
    void bindParameters();
    void lookAround();
    Result<void> askBehind(Statement &row);

    Database &m_database;
    QByteArray m_question;
    QByteArrayList m_order;
    QByteArray m_first;
    QByteArray m_second;
    std::optional<Statement> m_statement;
    std::optional<Error> m_error;
    bool m_isFromStart = false; // the statement is the one without a condition, and can be asked again
    int m_rowsSinceLook = 0;
};

} // namespace runloupe
