#pragma once

#include "schema.h"

namespace runloupe {

/// The versions of MLflow that write such a schema: `2.18 to 2.22`, `before 1.0`, `newer than 3.17`.
QString mlflowVersion(const Schema &schema);

/// Sentences about traces of an upgrade that did not come to its end.
QStringList interruptedUpgrade(const Schema &schema);

} // namespace runloupe
