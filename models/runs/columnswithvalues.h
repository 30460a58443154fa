#pragma once

#include "column.h"

#include <algorithm>
#include <vector>

namespace runloupe {

/// Those columns of a table that have a value in one of `rows`, by key.
template <typename Column>
std::vector<const Column *> columnsWithValues(const std::vector<Column> &columns, const std::vector<Row> &rows)
{
    std::vector<const Column *> found;
    for (const Column &column : columns) {
        if (std::any_of(rows.begin(), rows.end(), [&column](Row row) { return column.has(row); }))
            found.push_back(&column);
    }
    std::sort(found.begin(), found.end(), [](const Column *a, const Column *b) { return a->key() < b->key(); });
    return found;
}

} // namespace runloupe
