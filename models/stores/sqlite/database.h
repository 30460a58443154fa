#pragma once

#include "databasesnapshot.h"
#include "statement.h"

namespace runloupe {

/// A database opened for one reading that leaves no trace: no byte, name or time of its files changes, no file is made beside it.
///
/// How that is done depends on what lies there:
/// - no write-ahead log: read in place, under SQLite's locks.
/// - a log with its shared memory: read in place, with the shared memory opened for reading only.
/// - a log without it, or the journal of a writer that died: SQLite would have to write to recover; a private copy is read.
/// - a log mode database at rest: SQLite would make both files anew; it is read as if it could not change, and
///   confirmUnchanged() tells whether that was true.
///
/// Reading goes in turns. Where readers and writers exclude each other (no log), a turn lasts a fraction of a second, so that
/// nobody who trains and logs is kept waiting; else the whole reading is one turn and sees one state. One thread at a time.
class Database {
    Q_DECLARE_TR_FUNCTIONS(runloupe::Database)

public:
    /// `known` is a snapshot of an earlier reading; it is used again if the original has not changed since.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Stop &stop, const SharedSnapshot &known = {});

    Result<Statement> prepare(QByteArrayView sql) const { return Statement::prepare(m_connection, sql); }
    const Stop &stop() const { return m_connection.stop(); }
    const QString &path() const { return m_path; }
    Error error(int code) const { return m_connection.errorOf(code); }

    /// Whether whoever waits to write should get in; asked now and then by long readings, between two rows.
    bool isTurnOver() const { return m_turns == Turns::Short && m_turn.hasExpired(TurnMs); }
    /// Ends the turn and begins the next. No statement may be in the middle of its answer.
    Result<void> nextTurn();

    /// Another connection that sees the same state of the database, for another thread. Busy if the state has changed since.
    /// May be called from that thread, for it only looks at what stays as it is.
    Result<std::unique_ptr<Database>> another(const Stop &stop) const;

    /// An error if somebody wrote while a file was read that nobody seemed to have open.
    Result<void> confirmUnchanged() const;

    /// Null unless a copy is read.
    const SharedSnapshot &snapshot() const { return m_snapshot; }
    /// Whether the list of tables is damaged or the end of the file missing, so that tables or rows may be missing.
    bool isSchemaDamaged() const { return m_isSchemaDamaged; }

    static constexpr qint64 TurnMs = 300;

private:
    enum class Turns { Short, Whole };

    Database(Connection connection, const QString &path, const DatabaseFiles &files, Turns turns);
    static Result<std::unique_ptr<Database>> openOnce(const QString &path, const Stop &stop, const SharedSnapshot &known);
    static Result<std::unique_ptr<Database>> openInPlace(Connection connection, const DatabaseFiles &files, const QString &path);
    static Result<std::unique_ptr<Database>> openAtRest(const DatabaseFiles &files, const QString &path, const Stop &stop);
    static Result<std::unique_ptr<Database>> openCopyOf(const Connection &original, const QString &path);
    static Result<std::unique_ptr<Database>> openSnapshot(const SharedSnapshot &snapshot, const QString &path, const Stop &stop);
    int begin();
    int touch();

    Connection m_connection;
    QString m_path;
    Turns m_turns;
    SharedSnapshot m_snapshot;
    DatabaseFiles m_files; // as they were before the reading
    bool m_isAtRest = false; // and must stay
    QElapsedTimer m_turn;
    bool m_isSchemaDamaged = false;
};

} // namespace runloupe
