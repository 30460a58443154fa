#pragma once

#include "command.h"

namespace runloupe {

/// The registered models with their versions and aliases, by name; prompts are left out, as MLflow does.
Command modelsCommand();

} // namespace runloupe
