#pragma once

#include "field.h"
#include "runs/orderkeys.h"

namespace runloupe {

/// A key for each row of a table whose ascending order is MLflow's: params are compared as texts, numbers or not.
OrderKeys sortKeys(const RunTable &table, const Field &field, Qt::SortOrder direction);

} // namespace runloupe
