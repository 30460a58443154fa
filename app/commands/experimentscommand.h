#pragma once

#include "command.h"

namespace runloupe {

/// The experiments, newest first.
Command experimentsCommand();

} // namespace runloupe
