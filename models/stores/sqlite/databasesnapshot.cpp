#include "databasesnapshot.h"

#include <QDir>
#include <QFile>

namespace runloupe {

namespace {

constexpr int BlockBytes = 1024 * 1024;

Error cannotWrite(const QFile &file)
{
    return Error(Error::Kind::Output,
                 QCoreApplication::translate("runloupe::DatabaseSnapshot",
                                             "A temporary copy cannot be written to %1. Check the space left there.")
                     .arg(file.fileName()),
                 file.errorString());
}

} // namespace

Result<SharedSnapshot> DatabaseSnapshot::take(const Connection &original)
{
    constexpr int Attempts = 3;
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const std::shared_ptr<DatabaseSnapshot> snapshot(new DatabaseSnapshot);
        if (const Result<void> copied = snapshot->copy(original); !copied)
            return copied.error();
        if (DatabaseFiles::at(original.path()) == snapshot->m_files)
            return SharedSnapshot(snapshot);
    }
    return original.errorOf(SQLITE_BUSY);
}

Result<void> DatabaseSnapshot::copy(const Connection &original)
{
    m_files = DatabaseFiles::at(original.path());
    if (const Result<void> copied = copyDatabase(original); !copied)
        return copied;
    if (const Result<void> copied = copyBeside(m_files.walPath(), QStringLiteral("-wal"), original.stop()); !copied)
        return copied;
    return copyBeside(m_files.journalPath(), QStringLiteral("-journal"), original.stop());
}

Result<void> DatabaseSnapshot::copyDatabase(const Connection &original)
{
    QFile to(path());
    if (!to.open(QIODevice::WriteOnly))
        return cannotWrite(to);
    const qint64 size = original.size();
    while (to.pos() < size) {
        if (original.stop().isRequested())
            return Stop::error();
        const QByteArray block = original.bytes(to.pos(), BlockBytes);
        if (block.isEmpty())
            return original.errorOf(SQLITE_IOERR);
        if (to.write(block) != block.size())
            return cannotWrite(to);
    }
    return to.flush() ? Result<void>() : cannotWrite(to);
}

Result<void> DatabaseSnapshot::copyBeside(const QString &from, const QString &ending, const Stop &stop)
{
    if (!QFile::exists(from))
        return {};
    QFile source(from);
    QFile to(path() + ending);
    if (!source.open(QIODevice::ReadOnly))
        return Error(Error::Kind::NotPermitted, tr("%1 cannot be read, and without it the database is not whole.").arg(from),
                     source.errorString());
    if (!to.open(QIODevice::WriteOnly))
        return cannotWrite(to);
    for (QByteArray block = source.read(BlockBytes); !block.isEmpty(); block = source.read(BlockBytes)) {
        if (stop.isRequested())
            return Stop::error();
        if (to.write(block) != block.size())
            return cannotWrite(to);
    }
    return to.flush() ? Result<void>() : cannotWrite(to);
}

} // namespace runloupe
