#pragma once

#include "connection.h"

#include <QByteArrayView>

namespace runloupe {

/// A prepared question and its answer, row by row.
///
///     while (statement.next())
///         use(statement.text(0));
///     if (const Result<void> read = statement.finish(); !read)
///         return read.error();
///
/// Borrows the connection. Texts are valid until the next row.
class Statement {
public:
    static Result<Statement> prepare(const Connection &connection, QByteArrayView sql);

    /// Parameters count from 1. A bound text must live until the statement is asked anew.
    void bind(int parameter, qint64 number) { sqlite3_bind_int64(m_handle.get(), parameter, number); }
    void bind(int parameter, double number) { sqlite3_bind_double(m_handle.get(), parameter, number); }
    void bind(int parameter, QByteArrayView text);
    /// Binds what another statement has in a column of its row, of whatever type.
    void bindFrom(int parameter, const Statement &row, int column)
    {
        sqlite3_bind_value(m_handle.get(), parameter, sqlite3_column_value(row.m_handle.get(), column));
    }

    /// False at the end and on an error, which finish() tells.
    bool next() { return (m_code = sqlite3_step(m_handle.get())) == SQLITE_ROW; }

    bool isAtRow() const { return m_code == SQLITE_ROW; }

    /// Lets go of the answer, and with it of the lock; the statement can be bound and asked again. An error if the answer broke
    /// off.
    Result<void> finish();

    bool isNull(int column) const { return type(column) == SQLITE_NULL; }
    /// Null where the database has NULL; numbers as text, blobs as they are.
    QByteArrayView text(int column) const
    {
        const auto *const bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), column));
        return bytes ? QByteArrayView(bytes, sqlite3_column_bytes(m_handle.get(), column)) : QByteArrayView();
    }
    QString string(int column) const { return QString::fromUtf8(text(column)); }
    /// 0 where there is none.
    qint64 integer(int column) const { return sqlite3_column_int64(m_handle.get(), column); }
    std::optional<qint64> optionalInteger(int column) const;
    /// Nothing for NULL and for what is no number; a number written as text is one.
    std::optional<double> number(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *handle) const { sqlite3_finalize(handle); }
    };

    Statement(const Connection &connection, sqlite3_stmt *handle)
        : m_connection(&connection)
        , m_handle(handle)
    {
    }
    int type(int column) const { return sqlite3_column_type(m_handle.get(), column); }

    const Connection *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    int m_code = SQLITE_OK;
};

} // namespace runloupe
