#pragma once

#include "cellsource.h"

namespace runloupe {

/// The least and the greatest of some finite numbers.
struct ValueRange {
    double least;
    double greatest;

    /// Where `value` lies between them, from 0 to 1; 0 where all are the same.
    double fractionOf(double value) const;
};

/// Of the cells of these runs that are finite numbers; nothing where there are none.
std::optional<ValueRange> rangeOf(const CellSource &cells, const std::vector<Row> &rows);

} // namespace runloupe
