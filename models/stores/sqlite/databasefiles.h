#pragma once

#include <QString>

namespace runloupe {

/// What the file system tells of a file without opening it.
struct FileStamp {
    qint64 bytes = -1; ///< -1: there is no such file
    qint64 changed = 0; ///< milliseconds since the epoch

    bool exists() const { return bytes >= 0; }
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// An SQLite database and the files that SQLite lays beside it, looked at without opening any of them.
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
