#pragma once

#include "core/error.h"

namespace runloupe {

/// What an (extended) result code of SQLite means for whoever opened the file at `path`.
Error sqliteError(int code, const QString &path, const QString &detail);

} // namespace runloupe
