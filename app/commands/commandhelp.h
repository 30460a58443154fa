#pragma once

#include "command.h"

namespace runloupe {

/// What `runloupe --help` prints.
QString programHelp();

/// What `runloupe COMMAND --help` prints.
QString commandHelp(const Command &command);

} // namespace runloupe
