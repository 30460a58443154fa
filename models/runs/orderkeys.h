#pragma once

#include "column.h"

#include <Qt>

#include <span>

namespace runloupe {

/// Stands for a value when runs are sorted: the smaller key comes first, whichever direction was wanted.
///
/// In both directions numbers and texts come first, then NaN, then the missing (MLflow's order). Texts are compared by
/// their code points. Keys are comparable only with keys of the same column and direction.
using OrderKey = quint64;
using OrderKeys = std::vector<OrderKey>; ///< by row

constexpr OrderKey MissingKey = std::numeric_limits<OrderKey>::max();
constexpr OrderKey NaNKey = MissingKey - 1;

OrderKey orderKey(double value, Qt::SortOrder direction);
OrderKey orderKey(qint64 value, Qt::SortOrder direction);

/// For all rows from 0 to `rows`; a column need not know of the last ones.
OrderKeys orderKeys(const TextColumn &column, std::size_t rows, Qt::SortOrder direction);
OrderKeys orderKeys(const NumberColumn &column, std::size_t rows, Qt::SortOrder direction);
OrderKeys orderKeys(const TimeColumn &column, std::size_t rows, Qt::SortOrder direction);

/// Sorts places (rows, or whatever else has keys) by their keys, of which the first counts most; equals stand as they are
/// numbered.
void sortByKeys(std::vector<quint32> &places, std::span<const OrderKeys> keys);

} // namespace runloupe
