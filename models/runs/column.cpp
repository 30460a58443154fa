#include "column.h"

#include <cmath>

namespace runloupe {

void NumberColumn::set(Row row, double value)
{
    m_bits.set(row, std::bit_cast<quint64>(std::isnan(value) ? std::numeric_limits<double>::quiet_NaN() : value));
}

void NumberColumn::clear(Row row)
{
    if (has(row))
        m_bits.set(row, Missing);
}

void TimeColumn::set(Row row, Time time)
{
    if (row >= m_times.size())
        m_times.resize(row + 1, Missing);
    m_times[row] = time.value_or(Missing);
}

} // namespace runloupe
