#pragma once

#include "command.h"

namespace runloupe {

/// What the store is: kind, schema, version, counts, size, and what is odd about it.
Command infoCommand();

} // namespace runloupe
