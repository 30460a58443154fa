#include "statement.h"

#include "core/numbers.h"

namespace runloupe {

Result<Statement> Statement::prepare(const Connection &connection, QByteArrayView sql)
{
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(connection.handle(), sql.data(), int(sql.size()), 0, &handle, nullptr);
    if (code != SQLITE_OK)
        return connection.errorOf(code);
    return Statement(connection, handle);
}

void Statement::bind(int parameter, QByteArrayView text)
{
    sqlite3_bind_text64(m_handle.get(), parameter, text.data(), sqlite3_uint64(text.size()), SQLITE_STATIC, SQLITE_UTF8);
}

Result<void> Statement::finish()
{
    const bool isBroken = m_code != SQLITE_ROW && m_code != SQLITE_DONE && m_code != SQLITE_OK;
    const Result<void> result = isBroken ? Result<void>(m_connection->errorOf(m_code)) : Result<void>();
    sqlite3_reset(m_handle.get());
    m_code = SQLITE_OK;
    return result;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    switch (type(column)) {
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        return integer(column);
    case SQLITE_NULL:
        return std::nullopt;
    default:
        return parseInteger(text(column));
    }
}

std::optional<double> Statement::number(int column) const
{
    switch (type(column)) {
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_handle.get(), column);
    case SQLITE_NULL:
        return std::nullopt;
    default:
        return parseNumber(text(column));
    }
}

} // namespace runloupe
