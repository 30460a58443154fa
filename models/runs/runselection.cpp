#include "runselection.h"

#include "samerun.h"

#include <numeric>

namespace runloupe {

void RunSelection::setTable(const SharedRunTable &table)
{
    std::vector<Row> kept;
    for (const Row row : m_selected) {
        if (const Row now = sameRun(*m_table, row, *table); now != NoRow)
            kept.push_back(now);
    }
    m_current = m_current == NoRow ? NoRow : sameRun(*m_table, m_current, *table);
    m_table = table;
    m_selected = std::move(kept);
    m_hovered = NoRow;
    m_shown.resize(table->size());
    std::iota(m_shown.begin(), m_shown.end(), Row(0));
    Q_EMIT tableChanged();
}

void RunSelection::setShown(std::vector<Row> rows)
{
    if (rows == m_shown)
        return;
    m_shown = std::move(rows);
    Q_EMIT shownChanged();
}

void RunSelection::setSelected(std::vector<Row> rows)
{
    if (rows == m_selected)
        return;
    m_selected = std::move(rows);
    Q_EMIT selectedChanged();
}

void RunSelection::setCurrent(Row row)
{
    if (row == m_current)
        return;
    m_current = row;
    Q_EMIT currentChanged();
}

void RunSelection::setHovered(Row row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    Q_EMIT hoveredChanged();
}

void RunSelection::setHidden(const std::vector<Row> &rows, bool hidden)
{
    const qsizetype before = m_hidden.size();
    for (const Row row : rows) {
        if (hidden)
            m_hidden.insert(m_table->keyOf(row));
        else
            m_hidden.remove(m_table->keyOf(row));
    }
    if (m_hidden.size() != before)
        Q_EMIT hiddenChanged();
}

void RunSelection::showHidden()
{
    if (m_hidden.isEmpty())
        return;
    m_hidden.clear();
    Q_EMIT hiddenChanged();
}

bool RunSelection::isHidden(Row row) const
{
    return !m_hidden.isEmpty() && m_hidden.contains(m_table->keyOf(row));
}

std::vector<Row> RunSelection::compared() const
{
    std::vector<Row> rows = m_selected.empty() ? m_shown : m_selected;
    std::erase_if(rows, [this](Row row) { return isHidden(row); });
    return rows;
}

void RunSelection::setDrawn(const std::vector<Row> &rows)
{
    std::vector<RunKey> runs;
    runs.reserve(rows.size());
    for (const Row row : rows)
        runs.push_back(m_table->keyOf(row));
    if (m_colors.setDrawn(runs, m_selected.empty() ? ColorSlots::Reason::NothingChosen : ColorSlots::Reason::Chosen))
        Q_EMIT colorsChanged();
}

} // namespace runloupe
