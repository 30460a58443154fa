#include "column.h"

namespace runloupe {

namespace {

/// Rows are mostly set in order, so the vectors grow by their usual doubling.
template <typename Vector, typename Value>
void assign(Vector &vector, Row row, Value value, Value missing)
{
    if (row >= vector.size())
        vector.resize(row + 1, missing);
    vector[row] = value;
}

} // namespace

void TextColumn::set(Row row, TextId id)
{
    assign(m_ids, row, id, NoText);
}

void NumberColumn::set(Row row, double value)
{
    assign(m_values, row, value, 0.0);
    assign(m_has, row, true, false);
}

void NumberColumn::clear(Row row)
{
    if (has(row))
        m_has[row] = false;
}

void TimeColumn::set(Row row, Time time)
{
    assign(m_times, row, time.value_or(Missing), Missing);
}

} // namespace runloupe
