#pragma once

#include "store.h"

namespace runloupe {

/// Opens whatever is at a path or URI (`mlflow.db`, `sqlite:///mlflow.db`, `mlruns/`, `file:///…`), told by its content and
/// not by its name. A folder around stores opens the one with the most runs (see openProjectFolder()). Reads a few bytes and
/// lists a folder or two. The error says what is there instead and what to try.
Result<SharedStore> openStore(const QString &location, const Stop &stop);

/// The path that a location as people type it stands for, made absolute: `sqlite:///` and `file:` taken off (an existing
/// path is never taken for a URI), `~` and `.` resolved. The same place always gives the same path.
QString localPath(const QString &location);

} // namespace runloupe
