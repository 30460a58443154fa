#include "databasefiles.h"

#include <QDateTime>
#include <QFileInfo>

namespace runloupe {

namespace {

FileStamp stampOf(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? FileStamp { info.size(), info.lastModified().toMSecsSinceEpoch() } : FileStamp {};
}

} // namespace

DatabaseFiles DatabaseFiles::at(const QString &path)
{
    DatabaseFiles files;
    const QString canonical = QFileInfo(path).canonicalFilePath();
    files.path = canonical.isEmpty() ? path : canonical;
    files.database = stampOf(files.path);
    files.wal = stampOf(files.walPath());
    files.sharedMemory = stampOf(files.path + QStringLiteral("-shm"));
    files.journal = stampOf(files.journalPath());
    return files;
}

} // namespace runloupe
