#include "valuerange.h"

#include <algorithm>
#include <cmath>

namespace runloupe {

double ValueRange::fractionOf(double value) const
{
    return greatest > least ? (value / 2 - least / 2) / (greatest / 2 - least / 2) : 0; // halves, for no difference is infinite
}

bool isBestOf(const std::optional<ValueRange> &range, Better better, std::optional<double> number)
{
    if (!range || range->least == range->greatest || better == Better::Unknown)
        return false;
    return number == (better == Better::Higher ? range->greatest : range->least);
}

std::optional<double> rankIn(const std::optional<ValueRange> &range, Better better, std::optional<double> number)
{
    if (!range || !number || !std::isfinite(*number))
        return std::nullopt;
    const double fraction = range->fractionOf(*number);
    return better == Better::Lower ? 1 - fraction : fraction;
}

void widen(std::optional<ValueRange> &range, std::optional<double> number)
{
    if (!number || !std::isfinite(*number))
        return;
    if (!range)
        range = ValueRange { *number, *number };
    range->least = std::min(range->least, *number);
    range->greatest = std::max(range->greatest, *number);
}

std::optional<ValueRange> rangeOf(const CellSource &cells, const std::vector<Row> &rows)
{
    std::optional<ValueRange> range;
    for (const Row row : rows)
        widen(range, cells.number(row));
    return range;
}

} // namespace runloupe
