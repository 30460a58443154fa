#include "rowprints.h"

namespace runloupe {

PrintComparison::Row PrintComparison::take(qint64 rowId, std::size_t hash)
{
    m_now.add(rowId, hash);
    for (; m_next < m_before.size() && m_before[m_next].rowId < rowId; ++m_next)
        m_hasLost = true;
    if (m_next == m_before.size() || m_before[m_next].rowId != rowId)
        return Row::New;
    return m_before[m_next++].hash == hash ? Row::Same : Row::Changed;
}

} // namespace runloupe
