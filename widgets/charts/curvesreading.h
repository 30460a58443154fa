#pragma once

#include "seriescache.h"

#include <QObject>

namespace runloupe {

/// Has those histories read that are wanted and were not read yet, and keeps what came.
class CurvesReading : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What has come so far.
    SeriesCache &cache() { return m_cache; }
    /// Takes the place of what was wanted before. Nobody is told where that is the same.
    void want(const QList<SeriesRequest> &requests);
    bool isAwaiting() const { return !m_wanted.isEmpty(); }

    void add(const QString &store, const SharedSeries &series);
    /// No more will come; what did not, does not exist.
    void finish();
    void fail() { m_wanted.clear(); }

Q_SIGNALS:
    /// Takes the place of the last request.
    void requested(const QList<SeriesRequest> &requests);
    /// Nobody waits for what was requested last.
    void cancelled();

private:
    SeriesCache m_cache;
    QList<SeriesRequest> m_wanted; // and on their way
};

} // namespace runloupe
