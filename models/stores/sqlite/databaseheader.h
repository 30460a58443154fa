#pragma once

#include "connection.h"

namespace runloupe {

/// The first bytes of what may be an SQLite database.
class DatabaseHeader {
public:
    static DatabaseHeader of(const Connection &connection) { return DatabaseHeader(connection.bytes(0, HeaderBytes)); }

    explicit DatabaseHeader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    bool isSqlite() const { return m_bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)); }
    /// Whether it was last written with a write-ahead log; such a file keeps that mode.
    bool usesLog() const
    {
        return m_bytes.size() == HeaderBytes && (m_bytes[WriteVersion] == Log || m_bytes[ReadVersion] == Log);
    }

private:
    static constexpr int HeaderBytes = 100;
    static constexpr int WriteVersion = 18;
    static constexpr int ReadVersion = 19;
    static constexpr char Log = 2;

    QByteArray m_bytes;
};

} // namespace runloupe
