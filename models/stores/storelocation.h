#pragma once

#include "core/error.h"

#include <optional>

namespace runloupe {

/// Why a location is known to be out of reach without looking for it: a server, a cloud, a database in memory.
/// Nothing for paths, and for URIs that stand for one. Never repeats what may hold a password.
std::optional<Error> whyNotLocal(const QString &location);

} // namespace runloupe
