#pragma once

#include "appendedrows.h"
#include "databasefiles.h"
#include "stores/storechanges.h"

namespace runloupe {

/// What an MLflow database was like.
struct SqliteMark : StoreMark {
    DatabaseFiles files;
    /// Whether they had been at rest for so long that a later change must show in their times.
    bool wereFilesAtRest = false;
    qint64 schemaVersion = 0; ///< SQLite's count of changes to the tables themselves; VACUUM, which renumbers rows, counts too
    RowPrints experiments;
    RowPrints runs;
    RowPrints tagsOfRunning; ///< by the run's rowid
    qint64 lastTag = 0; ///< its rowid
    AppendedRows params;
    AppendedRows metrics;

    /// Whether nothing can have been written since, as can be told without opening anything.
    bool isUntouched(const DatabaseFiles &now) const
    {
        return wereFilesAtRest && now.database == files.database && now.wal == files.wal;
    }
};

} // namespace runloupe
