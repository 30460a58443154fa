#pragma once

#include "curve.h"
#include "runs/seriesrequest.h"
#include "runs/seriestail.h"

#include <QHash>

namespace runloupe {

/// The histories that were read, and the knowledge that there are none. Keeps what is drawn, and of the rest what was drawn
/// last, as far as there is room.
class SeriesCache {
public:
    /// So many points stay that are not drawn, at 24 bytes each.
    static constexpr std::size_t MostIdlePoints = 10'000'000;

    /// Null where it was not read, and where the run has no points.
    SharedSeries find(const RunKey &run, const QString &key) const { return m_series.value({ run, key }).series; }
    /// Whether it need not be asked for.
    bool isKnown(const RunKey &run, const QString &key) const { return m_series.contains({ run, key }); }

    void insert(const RunKey &run, const SharedSeries &series);
    /// Everything of these requests that did not come does not exist.
    void settle(const QList<SeriesRequest> &requests);
    void forget(const RunKey &run, const QString &key) { m_series.remove({ run, key }); }
    void forget(const QString &store);
    /// Adds new points to what is known; forgets it where they do not fit to it. What is not known stays so.
    void grow(const RunKey &run, const SeriesTail &tail);

    /// What is found by use() from now on is drawn; all else is idle.
    void beginUse() { ++m_round; }
    SharedSeries use(const RunKey &run, const QString &key);
    /// Those that have been idle for longest.
    void dropIdle(std::size_t mostPoints = MostIdlePoints);

    /// The earliest time of any point of a run that was read; 0 where none was.
    qint64 firstTime(const RunKey &run) const { return m_firstTimes.value(run); }

private:
    using Name = std::pair<RunKey, QString>;
    struct Entry {
        SharedSeries series;
        quint64 lastUse = 0; // the round
    };

    QHash<Name, Entry> m_series;
    QHash<RunKey, qint64> m_firstTimes;
    quint64 m_round = 0;
};

} // namespace runloupe
