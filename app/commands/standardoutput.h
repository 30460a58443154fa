#pragma once

#include "writers/output.h"

namespace runloupe {

/// Writes to the program's standard output. A reader that has closed its end early (`| head`) gives an error of the kind
/// Stopped.
Output::Sink standardOutput();

} // namespace runloupe
