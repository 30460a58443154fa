#pragma once

#include "reading.h"
#include "runs/registeredmodel.h"

namespace runloupe {

/// The model registry (from MLflow 1.4), prompts among the models, by name and then workspace.
Result<QList<RegisteredModel>> readSqliteModels(Reading &reading);

} // namespace runloupe
