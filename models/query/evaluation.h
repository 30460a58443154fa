#pragma once

#include "expression.h"
#include "runs/runtable.h"

namespace runloupe {

/// One byte a row: 1 where the expression is true of the run.
using Mask = std::vector<quint8>;

/// As if all runs were of one kind of store.
Mask evaluate(const Expression &expression, const RunTable &table, SearchDialect dialect);

} // namespace runloupe
