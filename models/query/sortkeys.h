#pragma once

#include "field.h"

#include <vector>

namespace runloupe {

/// A number for each row of a table whose ascending order is the wanted one: NaN behind the numbers, missing last.
using SortKeys = std::vector<quint64>;
SortKeys sortKeys(const RunTable &table, const Field &field, Qt::SortOrder direction);

} // namespace runloupe
