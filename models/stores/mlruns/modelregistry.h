#pragma once

#include "runs/registeredmodel.h"
#include "visit.h"

namespace runloupe {

/// The registered models below `folder`, which need not exist, by name; prompts among them, marked.
QList<RegisteredModel> readModelRegistry(const Path &folder, Visit &visit);

} // namespace runloupe
