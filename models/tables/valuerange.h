#pragma once

#include "analysis/metricdirection.h"
#include "cellsource.h"

namespace runloupe {

/// The least and the greatest of some finite numbers.
struct ValueRange {
    double least;
    double greatest;

    /// Where `value` lies between them, from 0 to 1; 0 where all are the same.
    double fractionOf(double value) const;
};

/// Whether no number of the range is better, and some are worse.
bool isBestOf(const std::optional<ValueRange> &range, Better better, std::optional<double> number);

/// How good a number is among those of the range, or how great where nobody knows what is good: 0 to 1.
std::optional<double> rankIn(const std::optional<ValueRange> &range, Better better, std::optional<double> number);

/// Widens the range to a number, as far as that is finite.
void widen(std::optional<ValueRange> &range, std::optional<double> number);

/// Of the cells of these runs that are finite numbers; nothing where there are none.
std::optional<ValueRange> rangeOf(const CellSource &cells, const std::vector<Row> &rows);

} // namespace runloupe
