#pragma once

#include "command.h"

namespace runloupe {

/// `runloupe compare`
Command compareCommand();

} // namespace runloupe
