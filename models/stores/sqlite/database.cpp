#include "database.h"

#include "databaseheader.h"
#include "sqliteerror.h"

namespace runloupe {

namespace {

/// SQLite met something that only a writer could put in order.
bool needsRecovery(int code)
{
    constexpr int PrimaryCode = 0xff;
    return (code & PrimaryCode) == SQLITE_READONLY || (code & PrimaryCode) == SQLITE_CANTOPEN;
}

} // namespace

Database::Database(Connection connection, const QString &path, const DatabaseFiles &files, Turns turns)
    : m_connection(std::move(connection))
    , m_path(path)
    , m_turns(turns)
    , m_files(files)
{
    m_connection.run("pragma temp_store = memory");
    m_connection.run("pragma cell_size_check = on");
}

/// Again where the last writer has taken its log away meanwhile.
Result<std::unique_ptr<Database>> Database::open(const QString &path, const Stop &stop, const SharedSnapshot &known)
{
    constexpr int Attempts = 3;
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        Result<std::unique_ptr<Database>> database = openOnce(path, stop, known);
        if (!database || *database)
            return database;
    }
    return sqliteError(SQLITE_BUSY, path, {});
}

/// Null where a log that was there is gone.
Result<std::unique_ptr<Database>> Database::openOnce(const QString &path, const Stop &stop, const SharedSnapshot &known)
{
    const DatabaseFiles files = DatabaseFiles::at(path);
    if (known && known->files() == files)
        return openSnapshot(known, path, stop);
    Result<Connection> connection = Connection::open(path, Connection::Access::ReadOnly, stop);
    if (!connection)
        return connection.error();
    const DatabaseHeader header = DatabaseHeader::of(*connection);
    if (!header.isSqlite())
        return connection->errorOf(SQLITE_NOTADB);
    if (!files.wal.exists() && !header.usesLog())
        return openInPlace(std::move(*connection), files, path);
    if (files.wal.exists() && files.sharedMemory.exists())
        return openInPlace(std::move(*connection), files, path);
    if (files.wal.bytes > 0 || files.journal.bytes > 0)
        return openCopyOf(*connection, path);
    return openAtRest(files, path, stop);
}

Result<std::unique_ptr<Database>> Database::openInPlace(Connection connection, const DatabaseFiles &files, const QString &path)
{
    const Turns turns = files.wal.exists() ? Turns::Whole : Turns::Short;
    std::unique_ptr<Database> database(new Database(std::move(connection), path, files, turns));
    const int code = database->begin();
    if (needsRecovery(code) && files.wal.exists() && !DatabaseFiles::at(path).wal.exists())
        return std::unique_ptr<Database>();
    if (needsRecovery(code))
        return openCopyOf(database->m_connection, path);
    if (code != SQLITE_OK)
        return database->error(code);
    return database;
}

Result<std::unique_ptr<Database>> Database::openAtRest(const DatabaseFiles &files, const QString &path, const Stop &stop)
{
    Result<Connection> connection = Connection::open(path, Connection::Access::Immutable, stop);
    if (!connection)
        return connection.error();
    std::unique_ptr<Database> database(new Database(std::move(*connection), path, files, Turns::Whole));
    database->m_isAtRest = true;
    if (const int code = database->begin(); code != SQLITE_OK)
        return database->error(code);
    return database;
}

Result<std::unique_ptr<Database>> Database::openCopyOf(const Connection &original, const QString &path)
{
    const Result<SharedSnapshot> snapshot = DatabaseSnapshot::take(original);
    if (!snapshot)
        return snapshot.error();
    return openSnapshot(*snapshot, path, original.stop());
}

Result<std::unique_ptr<Database>> Database::openSnapshot(const SharedSnapshot &snapshot, const QString &path, const Stop &stop)
{
    Result<Connection> connection = Connection::open(snapshot->path(), Connection::Access::Private, stop, path);
    if (!connection)
        return connection.error();
    std::unique_ptr<Database> database(new Database(std::move(*connection), path, snapshot->files(), Turns::Whole));
    database->m_snapshot = snapshot;
    if (const int code = database->begin(); code != SQLITE_OK)
        return database->error(code);
    return database;
}

Result<void> Database::nextTurn()
{
    m_connection.run("commit");
    const int code = begin();
    return code == SQLITE_OK ? Result<void>() : error(code);
}

/// The transaction starts with the first look at the file, so that the waiting for a lock is done here.
int Database::begin()
{
    m_connection.run("begin");
    int code = touch();
    if ((code & 0xff) == SQLITE_CORRUPT) {
        m_isSchemaDamaged = true;
        m_connection.tolerateDamage();
        code = touch();
    }
    m_turn.start();
    return code;
}

int Database::touch()
{
    return m_connection.run("select 1 from sqlite_schema limit 1");
}

Result<std::unique_ptr<Database>> Database::another(const Stop &stop) const
{
    if (m_snapshot)
        return openSnapshot(m_snapshot, m_path, stop);
    Result<std::unique_ptr<Database>> database = open(m_path, stop);
    if (database && DatabaseFiles::at(m_path) != m_files)
        return error(SQLITE_BUSY);
    return database;
}

Result<void> Database::confirmUnchanged() const
{
    if (!m_isAtRest || DatabaseFiles::at(m_path) == m_files)
        return {};
    return Error(Error::Kind::Busy, tr("%1 was written to while it was read. Read it again.").arg(m_path));
}

} // namespace runloupe
