#include "curvesreading.h"

namespace runloupe {

void CurvesReading::want(const QList<SeriesRequest> &requests)
{
    if (requests == m_wanted)
        return;
    m_wanted = requests;
    if (requests.isEmpty())
        Q_EMIT cancelled();
    else
        Q_EMIT requested(requests);
}

void CurvesReading::add(const QString &store, const SharedSeries &series)
{
    m_cache.insert({ store, series->runId }, series);
}

void CurvesReading::finish()
{
    m_cache.settle(m_wanted);
    m_wanted.clear();
}

} // namespace runloupe
