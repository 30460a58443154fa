#pragma once

#include "schema.h"

namespace runloupe {

/// Why an SQLite database that is no run store cannot be opened: whose it is, as its tables tell, and what to open instead.
Error notARunStore(const QString &path, const Schema &schema);

} // namespace runloupe
