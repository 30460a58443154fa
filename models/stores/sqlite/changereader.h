#pragma once

#include "reading.h"
#include "sqlitemark.h"

namespace runloupe {

/// What was written to the database since `mark` was made; without one, only a mark. `files` is how it lay there before it was
/// opened.
///
/// New points are found by the order in which they were written, whatever their run and step: that costs as much as there are of
/// them. Of runs and experiments all rows are looked at, for they are changed in place.
Result<StoreChanges> readSqliteChanges(Reading &reading, const DatabaseFiles &files, const SqliteMark *mark);

} // namespace runloupe
