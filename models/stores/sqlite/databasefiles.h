#pragma once

#include "stores/filestamp.h"

#include <QString>

namespace runloupe {

/// An SQLite database and the files that SQLite lays beside it, looked at without opening any of them. Their times are
/// milliseconds since the epoch.
///
/// Never open and close such a file by any other means than SQLite: on POSIX that drops the locks which SQLite holds on it
/// for every connection of this process.
struct DatabaseFiles {
    QString path; ///< with symbolic links resolved, as SQLite does before it looks for the others
    FileStamp database;
    FileStamp wal;
    FileStamp sharedMemory;
    FileStamp journal;

    static DatabaseFiles at(const QString &path);

    QString walPath() const { return path + QStringLiteral("-wal"); }
    QString journalPath() const { return path + QStringLiteral("-journal"); }

    friend bool operator==(const DatabaseFiles &, const DatabaseFiles &) = default;
};

} // namespace runloupe
