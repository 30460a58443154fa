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
    std::vector<bool> isRenewed(table->size(), !table->renews(m_table));
    for (const Row row : table->renewedRows())
        isRenewed[row] = true;
    for (Row row = 0; row < m_states.size(); ++row) {
        const Row place = isKnown(row) ? sameRun(*m_table, row, *table) : NoRow;
        if (place == NoRow)
            continue;
        moved.m_states[place] = isRenewed[place] ? State::Old : m_states[row];
        moved.m_computed += moved.m_states[place] == State::Computed;
        if (m_numbers.has(row))
            moved.m_numbers.set(place, m_numbers.value(row));
    }
    return moved;
}

} // namespace runloupe
