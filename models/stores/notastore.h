#pragma once

#include "core/error.h"

namespace runloupe {

/// What lies at `path` (which exists) instead of a store, as far as it can be told, and what to open instead.
Error notAStore(const QString &path);

} // namespace runloupe
