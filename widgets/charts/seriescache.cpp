#include "seriescache.h"

#include <algorithm>

namespace runloupe {

void SeriesCache::insert(const RunKey &run, const SharedSeries &series)
{
    m_series.insert({ run, series->key }, { series, m_round });
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
                    m_series.insert(name, {});
            }
        }
    }
}

void SeriesCache::forget(const QString &store)
{
    m_series.removeIf([&store](const auto &entry) { return entry.key().first.store == store; });
}

void SeriesCache::grow(const RunKey &run, const SeriesTail &tail)
{
    const Name name { run, tail.points.key };
    if (!m_series.contains(name))
        return;
    const Entry known = m_series.value(name);
    const SharedSeries nothing = std::make_shared<const Series>(Series { run.id, tail.points.key, {}, {}, {} });
    const SharedSeries now = grown(known.series ? known.series : nothing, tail);
    if (!now) {
        m_series.remove(name);
        return;
    }
    insert(run, now);
    m_series[name].lastUse = known.lastUse; // to grow is not to be drawn
}

SharedSeries SeriesCache::use(const RunKey &run, const QString &key)
{
    const auto entry = m_series.find({ run, key });
    if (entry == m_series.end())
        return nullptr;
    entry->lastUse = m_round;
    return entry->series;
}

void SeriesCache::dropIdle(std::size_t mostPoints)
{
    struct Idle {
        quint64 lastUse;
        std::size_t points;
        Name name;
    };
    std::vector<Idle> idle;
    std::size_t points = 0;
    for (auto entry = m_series.begin(); entry != m_series.end(); ++entry) {
        if (!entry->series || entry->lastUse == m_round)
            continue;
        idle.push_back({ entry->lastUse, entry->series->size(), entry.key() });
        points += entry->series->size();
    }
    if (points <= mostPoints)
        return;
    std::sort(idle.begin(), idle.end(), [](const Idle &a, const Idle &b) { return a.lastUse < b.lastUse; });
    for (auto oldest = idle.begin(); points > mostPoints; ++oldest) {
        points -= oldest->points;
        m_series.remove(oldest->name);
    }
}

} // namespace runloupe
