#pragma once

#include "curve.h"
#include "runs/seriesrequest.h"

#include <QHash>

namespace runloupe {

/// The histories that were read, kept for as long as the view lives, and the knowledge that there are none.
class SeriesCache {
public:
    /// Null where it was not read, and where the run has no points.
    SharedSeries find(const RunName &run, const QString &key) const;
    /// Whether it need not be asked for.
    bool isKnown(const RunName &run, const QString &key) const { return m_series.contains({ run, key }); }

    void insert(const RunName &run, const SharedSeries &series);
    /// Everything of these requests that did not come does not exist.
    void settle(const QList<SeriesRequest> &requests);
    void forget(const RunName &run, const QString &key) { m_series.remove({ run, key }); }

    /// The earliest time of any point of a run that was read; 0 where none was.
    qint64 firstTime(const RunName &run) const { return m_firstTimes.value(run); }
    /// Of all runs the most points that one has; nothing where the key was never read.
    std::optional<std::size_t> mostPoints(const QString &key) const;

private:
    using Name = std::pair<RunName, QString>;

    QHash<Name, SharedSeries> m_series;
    QHash<RunName, qint64> m_firstTimes;
    QHash<QString, std::size_t> m_mostPoints;
};

} // namespace runloupe
