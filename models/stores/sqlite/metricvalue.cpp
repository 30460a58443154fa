#include "metricvalue.h"

#include <limits>

namespace runloupe {

std::optional<double> metricValue(const Statement &row, int valueColumn, int isNanColumn, Reading &reading, Mistyped what)
{
    using Limits = std::numeric_limits<double>;
    if (row.integer(isNanColumn) != 0)
        return Limits::quiet_NaN();
    const std::optional<double> value = row.number(valueColumn);
    if (!value && !row.isNull(valueColumn))
        reading.countMistyped(what);
    if (value == Limits::max())
        return Limits::infinity();
    if (value == Limits::lowest())
        return -Limits::infinity();
    return value;
}

} // namespace runloupe
