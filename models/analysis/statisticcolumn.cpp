#include "statisticcolumn.h"

#include "runs/samerun.h"

namespace runloupe {

StatisticWish wishFor(const ColumnKey &column, Better better)
{
    return { column.key, column.statistic, needsDirection(column.statistic.kind) ? better : Better::Unknown };
}

StatisticColumn::StatisticColumn(const SharedRunTable &table)
    : m_table(table)
    , m_numbers({})
    , m_states(table->size(), State::Unknown)
{
}

void StatisticColumn::set(Row row, std::optional<double> value)
{
    if (value)
        m_numbers.set(row, *value);
    else
        m_numbers.clear(row);
    m_computed += m_states[row] != State::Computed;
    m_states[row] = State::Computed;
}

StatisticColumn StatisticColumn::movedTo(const SharedRunTable &table) const
{
    StatisticColumn moved(table);
    for (Row row = 0; row < m_states.size(); ++row) {
        const Row place = isKnown(row) ? sameRun(*m_table, row, *table) : NoRow;
        if (place == NoRow)
            continue;
        moved.m_states[place] = State::Old;
        if (m_numbers.has(row))
            moved.m_numbers.set(place, m_numbers.value(row));
    }
    return moved;
}

} // namespace runloupe
