#pragma once

#include "connection.h"
#include "databasefiles.h"

#include <QTemporaryDir>

#include <memory>

namespace runloupe {

class DatabaseSnapshot;
using SharedSnapshot = std::shared_ptr<const DatabaseSnapshot>;

/// A private copy of a database together with its journal or write-ahead log, in which SQLite may recover what a writer that
/// died had left half done. The original stays as it is. The copy goes with the last who holds it.
class DatabaseSnapshot {
    Q_DECLARE_TR_FUNCTIONS(runloupe::DatabaseSnapshot)

public:
    /// `original` reads the database's bytes. Busy if somebody keeps changing the files while they are copied.
    static Result<SharedSnapshot> take(const Connection &original);

    QString path() const { return m_folder.filePath(QStringLiteral("copy.db")); }
    /// What was copied, to see whether it has changed since.
    const DatabaseFiles &files() const { return m_files; }

private:
    DatabaseSnapshot() = default;
    Result<void> copy(const Connection &original);
    Result<void> copyDatabase(const Connection &original);
    Result<void> copyBeside(const QString &from, const QString &ending, const Stop &stop);

    QTemporaryDir m_folder;
    DatabaseFiles m_files;
};

} // namespace runloupe
