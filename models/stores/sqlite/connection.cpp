#include "connection.h"

#include "sqliteerror.h"

#include <QFile>
#include <QScopedValueRollback>
#include <QThread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/types.h>
#endif

namespace runloupe {

namespace {

constexpr int InstructionsBetweenStops = 10'000; // some tenths of a millisecond

QByteArray uriOf(const QString &path, Connection::Access access)
{
    static const char *const options[] = { "?mode=ro&readonly_shm=1", "?mode=ro&immutable=1", "?mode=rw" };
    QByteArray encoded = QFile::encodeName(path).toPercentEncoding("/:");
    if (!encoded.startsWith('/'))
        encoded.prepend('/'); // C:/ of Windows
    return "file://" + encoded + options[int(access)];
}

#ifdef Q_OS_UNIX
int keepOwner(int, uid_t, gid_t)
{
    return 0;
}

thread_local bool mayMakeFiles = true;

int openPerhapsMaking(const char *path, int flags, int mode)
{
    return open(path, mayMakeFiles ? flags : flags & ~O_CREAT, mode);
}
#endif

/// Keeps SQLite from two things that it does beside a database even for readers. For root, it gives the files there to the
/// database's owner whenever it opens one, even if they are his, which changes their times. And where the last writer leaves and
/// takes its log with it just before that is opened, it would make an empty one, which nobody takes away.
void leaveFilesAlone()
{
#ifdef Q_OS_UNIX
    static const bool isDone = [] {
        sqlite3_vfs *const system = sqlite3_vfs_find(nullptr);
        if (!system || system->iVersion < 3 || !system->xSetSystemCall)
            return false;
        const auto replace = [system](const char *call, auto function) {
            return system->xSetSystemCall(system, call, reinterpret_cast<sqlite3_syscall_ptr>(function)) == SQLITE_OK;
        };
        return replace("fchown", &keepOwner) && replace("open", &openPerhapsMaking);
    }();
    Q_UNUSED(isDone)
#endif
}

/// A file of unknown origin may bring triggers, views and functions with it: nothing of it shall run.
void distrust(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

} // namespace

Connection::Connection(const QString &path, Access access, const QString &name, const Stop &stop)
    : m_path(path)
    , m_access(access)
    , m_name(name.isEmpty() ? path : name)
    , m_patience(new Patience { stop, {} })
{
}

Result<Connection> Connection::open(const QString &path, Access access, const Stop &stop, const QString &name)
{
    leaveFilesAlone();
    Connection connection(path, access, name, stop);
    const int how = access == Access::Private ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(uriOf(path, access).constData(), &handle,
                                     how | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    connection.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return connection.errorOf(handle ? sqlite3_extended_errcode(handle) : code);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_handler(handle, &Connection::waitForLock, connection.m_patience.get());
    sqlite3_progress_handler(handle, InstructionsBetweenStops, &Connection::isStopRequested, connection.m_patience.get());
    distrust(handle);
    return connection;
}

int Connection::run(const char *sql) const
{
#ifdef Q_OS_UNIX
    const QScopedValueRollback<bool> making(mayMakeFiles, m_access == Access::Private);
#endif
    return sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
}

/// SQLite heeds the second setting only where the first is off; what they guard from is writing.
void Connection::tolerateDamage() const
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
}

QByteArray Connection::bytes(qint64 offset, int length) const
{
    const qint64 available = qBound(qint64(0), size() - offset, qint64(length));
    QByteArray bytes(available, Qt::Uninitialized);
    const int code = available > 0 ? file()->pMethods->xRead(file(), bytes.data(), int(available), offset) : SQLITE_OK;
    return code == SQLITE_OK ? bytes : QByteArray();
}

qint64 Connection::size() const
{
    sqlite3_int64 size = 0;
    return file()->pMethods->xFileSize(file(), &size) == SQLITE_OK ? size : 0;
}

sqlite3_file *Connection::file() const
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file;
}

Error Connection::errorOf(int code) const
{
    if (stop().isRequested())
        return Stop::error(); // whatever SQLite calls it
    const QString detail = handle() ? QString::fromUtf8(sqlite3_errmsg(handle())) : QString();
    return sqliteError(code, m_name, detail);
}

int Connection::waitForLock(void *patience, int attempt)
{
    constexpr unsigned long StepMs = 10;
    auto *const self = static_cast<Patience *>(patience);
    if (attempt == 0)
        self->waiting.start();
    if (self->stop.isRequested() || self->waiting.hasExpired(PatienceMs))
        return 0;
    QThread::msleep(StepMs);
    return 1;
}

int Connection::isStopRequested(void *patience)
{
    return static_cast<Patience *>(patience)->stop.isRequested() ? 1 : 0;
}

} // namespace runloupe
