#include "sqliteerror.h"

#include "core/stop.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::sqliteError", text);
}

struct Meaning {
    int code; // primary
    Error::Kind kind;
    const char *sentence;
};

constexpr Meaning meanings[] = {
    { SQLITE_BUSY, Error::Kind::Busy,
      QT_TRANSLATE_NOOP("runloupe::sqliteError", "%1 is busy: another program is writing to it. Try again in a moment.") },
    { SQLITE_LOCKED, Error::Kind::Busy,
      QT_TRANSLATE_NOOP("runloupe::sqliteError", "%1 is busy: another program is writing to it. Try again in a moment.") },
    { SQLITE_CANTOPEN, Error::Kind::NotPermitted,
      QT_TRANSLATE_NOOP("runloupe::sqliteError", "%1 cannot be opened. Check that you may read it, and the folder it is in.") },
    { SQLITE_PERM, Error::Kind::NotPermitted,
      QT_TRANSLATE_NOOP("runloupe::sqliteError", "%1 cannot be opened. Check that you may read it, and the folder it is in.") },
    { SQLITE_NOTADB, Error::Kind::NotAStore,
      QT_TRANSLATE_NOOP("runloupe::sqliteError",
                        "%1 is not a database, or it is encrypted or cut off. Open an MLflow database or an mlruns folder.") },
    { SQLITE_CORRUPT, Error::Kind::Damaged,
      QT_TRANSLATE_NOOP("runloupe::sqliteError",
                        "%1 is damaged. Look for a backup, or try sqlite3's command .recover on a copy.") },
    { SQLITE_IOERR, Error::Kind::Damaged,
      QT_TRANSLATE_NOOP("runloupe::sqliteError", "%1 cannot be read to its end. Check the drive, or copy the file again.") },
    { SQLITE_FORMAT, Error::Kind::Damaged,
      QT_TRANSLATE_NOOP("runloupe::sqliteError",
                        "%1 is damaged. Look for a backup, or try sqlite3's command .recover on a copy.") },
    { SQLITE_FULL, Error::Kind::Output,
      QT_TRANSLATE_NOOP("runloupe::sqliteError", "There is no space left for temporary files while reading %1.") },
};

} // namespace

Error sqliteError(int code, const QString &path, const QString &detail)
{
    constexpr int PrimaryCode = 0xff;
    if ((code & PrimaryCode) == SQLITE_INTERRUPT)
        return Stop::error();
    const QString told = QStringLiteral("SQLite %1: %2").arg(code).arg(detail);
    for (const Meaning &meaning : meanings) {
        if ((code & PrimaryCode) == meaning.code)
            return Error(meaning.kind, tr(meaning.sentence).arg(path), told);
    }
    return Error(Error::Kind::Damaged, tr("%1 cannot be read (%2).").arg(path, detail), told);
}

} // namespace runloupe
