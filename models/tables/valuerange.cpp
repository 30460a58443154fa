#include "valuerange.h"

#include <algorithm>
#include <cmath>

namespace runloupe {

double ValueRange::fractionOf(double value) const
{
    return greatest > least ? (value / 2 - least / 2) / (greatest / 2 - least / 2) : 0; // halves, for no difference is infinite
}

std::optional<ValueRange> rangeOf(const CellSource &cells, const std::vector<Row> &rows)
{
    std::optional<ValueRange> range;
    for (const Row row : rows) {
        const std::optional<double> number = cells.number(row);
        if (!number || !std::isfinite(*number))
            continue;
        if (!range)
            range = ValueRange { *number, *number };
        range->least = std::min(range->least, *number);
        range->greatest = std::max(range->greatest, *number);
    }
    return range;
}

} // namespace runloupe
