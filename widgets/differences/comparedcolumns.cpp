#include "comparedcolumns.h"

#include "core/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

void ComparedColumns::choose()
{
    m_rows = m_selection->table() ? m_selection->compared() : std::vector<Row>();
    putFirst(m_selection->baseline());
    m_count = m_rows.size();
    m_rows.resize(std::min(m_count, m_selection->selected().empty() ? MostUnselected : MostSelected));
    QHash<RunKey, std::size_t> places;
    for (const RunKey &run : m_order)
        places.insert(run, std::size_t(places.size()));
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](Row a, Row b) {
        const RunTable &table = *m_selection->table();
        return places.value(table.keyOf(a), m_order.size()) < places.value(table.keyOf(b), m_order.size());
    });
    putFirst(m_selection->baseline());
}

/// Whether or not it is among them.
void ComparedColumns::putFirst(Row row)
{
    if (row == NoRow || m_rows.empty())
        return;
    std::erase(m_rows, row);
    m_rows.insert(m_rows.begin(), row);
}

std::vector<RunKey> ComparedColumns::runs() const
{
    std::vector<RunKey> runs;
    for (const Row row : m_rows)
        runs.push_back(m_selection->table()->keyOf(row));
    return runs;
}

QString ComparedColumns::note() const
{
    if (m_rows.size() >= m_count)
        return {};
    return QCoreApplication::translate("runloupe::DifferencesView", "first %1 of %2 runs compared")
        .arg(groupedNumber(qint64(m_rows.size())), groupedNumber(qint64(m_count)));
}

} // namespace runloupe
