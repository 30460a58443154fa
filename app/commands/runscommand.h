#pragma once

#include "command.h"

namespace runloupe {

/// The runs with their params, latest metrics and tags; searched and sorted.
Command runsCommand();

} // namespace runloupe
