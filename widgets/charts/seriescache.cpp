#include "seriescache.h"

#include <algorithm>

namespace runloupe {

SharedSeries SeriesCache::find(const RunKey &run, const QString &key) const
{
    return m_series.value({ run, key });
}

void SeriesCache::insert(const RunKey &run, const SharedSeries &series)
{
    m_series.insert({ run, series->key }, series);
    std::size_t &most = m_mostPoints[series->key];
    most = std::max(most, series->size());
    if (series->size() == 0)
        return;
    const qint64 first = runloupe::firstTime(*series);
    const auto known = m_firstTimes.constFind(run);
    m_firstTimes.insert(run, known == m_firstTimes.constEnd() ? first : std::min(*known, first));
}

void SeriesCache::settle(const QList<SeriesRequest> &requests)
{
    for (const SeriesRequest &request : requests) {
        for (const QString &runId : request.runIds) {
            for (const QString &key : request.keys) {
                if (const Name name { { request.store, runId }, key }; !m_series.contains(name))
                    m_series.insert(name, nullptr);
            }
        }
    }
}

std::optional<std::size_t> SeriesCache::mostPoints(const QString &key) const
{
    const auto most = m_mostPoints.constFind(key);
    return most == m_mostPoints.constEnd() ? std::nullopt : std::optional(*most);
}

} // namespace runloupe
