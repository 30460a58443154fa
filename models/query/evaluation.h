#pragma once

#include "expression.h"
#include "runs/runtable.h"

namespace runloupe {

/// One byte a row: 1 where the expression is true of the run.
using Mask = std::vector<quint8>;
Mask evaluate(const Expression &expression, const RunTable &table);

} // namespace runloupe
