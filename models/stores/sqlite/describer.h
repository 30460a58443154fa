#pragma once

#include "reading.h"
#include "stores/store.h"

namespace runloupe {

/// What the store is and how much it holds.
Result<StoreDescription> describeSqliteStore(Reading &reading, const QString &location);

} // namespace runloupe
