#pragma once

#include "command.h"

namespace runloupe {

/// Whole metric histories: by the order of the runs, then by key; each by step, then timestamp.
Command metricsCommand();

} // namespace runloupe
