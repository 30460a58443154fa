#pragma once

#include "core/result.h"
#include "core/stop.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sqlite3.h>

#include <memory>

namespace runloupe {

/// An open SQLite handle that asks a Stop while it works and waits a while for a lock. Nothing is read by opening.
class Connection {
    Q_DECLARE_TR_FUNCTIONS(runloupe::Connection)

public:
    /// How to reach the file; see Database for when which one is right.
    enum class Access {
        ReadOnly, ///< never writes, not even into the shared memory of a write-ahead log
        Immutable, ///< as if nobody could change the file: no locks, no look at what lies beside it
        Private, ///< the file is a copy of our own: SQLite may recover it
    };

    /// `name` is what errors call the file, where it is not `path`.
    static Result<Connection> open(const QString &path, Access access, const Stop &stop, const QString &name = {});

    sqlite3 *handle() const { return m_handle.get(); }
    const QString &path() const { return m_path; }
    const Stop &stop() const { return m_patience->stop; }

    /// Runs statements whose rows are not wanted; the answer is SQLite's extended code. A transaction must begin by this, with a
    /// first look at the file: where a log that a reader needs has gone, it fails here and makes none anew.
    int run(const char *sql) const;

    /// From now on SQLite reads what it can of a file whose list of tables is damaged or whose end is missing, which it else
    /// refuses as a whole.
    void tolerateDamage() const;

    /// Bytes of the database file itself, read by SQLite's own file handle so that no lock is lost. Shorter at the file's end.
    QByteArray bytes(qint64 offset, int length) const;
    qint64 size() const;

    /// An SQLite result code in words.
    Error errorOf(int code) const;

    static constexpr int PatienceMs = 4000; ///< for how long a lock is waited for

private:
    /// Lives on the heap, for SQLite keeps its address while the connection moves.
    struct Patience {
        Stop stop;
        QElapsedTimer waiting;
    };
    struct Close {
        void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
    };

    Connection(const QString &path, Access access, const QString &name, const Stop &stop);
    static int waitForLock(void *patience, int attempt);
    static int isStopRequested(void *patience);
    sqlite3_file *file() const;

    QString m_path;
    Access m_access;
    QString m_name;
    std::unique_ptr<Patience> m_patience;
    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace runloupe
