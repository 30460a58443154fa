#pragma once

#include "curve.h"
#include "runs/seriesrequest.h"

#include <QHash>

namespace runloupe {

/// The histories that were read, kept for as long as the view lives, and the knowledge that there are none.
class SeriesCache {
public:
    /// Null where it was not read, and where the run has no points.
    SharedSeries find(const RunKey &run, const QString &key) const;
    /// Whether it need not be asked for.
    bool isKnown(const RunKey &run, const QString &key) const { return m_series.contains({ run, key }); }

    void insert(const RunKey &run, const SharedSeries &series);
    /// Everything of these requests that did not come does not exist.
    void settle(const QList<SeriesRequest> &requests);
    void forget(const RunKey &run, const QString &key) { m_series.remove({ run, key }); }

    /// The earliest time of any point of a run that was read; 0 where none was.
    qint64 firstTime(const RunKey &run) const { return m_firstTimes.value(run); }
    /// Of all runs the most points that one has; nothing where the key was never read.
    std::optional<std::size_t> mostPoints(const QString &key) const;

private:
    using Name = std::pair<RunKey, QString>;

    QHash<Name, SharedSeries> m_series;
    QHash<RunKey, qint64> m_firstTimes;
    QHash<QString, std::size_t> m_mostPoints;
};

} // namespace runloupe
