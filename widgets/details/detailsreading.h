#pragma once

#include "readdetailscache.h"

#include <QObject>
#include <QTimer>

namespace runloupe {

/// Has read what the table does not know of the run that is looked at: asks for it once, and keeps what came.
///
/// Who runs through the table with the arrow keys asks for the last run only. What was asked for and comes when another run
/// is looked at is dropped.
class DetailsReading : public QObject {
    Q_OBJECT

public:
    explicit DetailsReading(QObject *parent = nullptr);

    /// This is the run from now on, or the same one as it is now.
    void follow(const RunDetails &run);
    /// Nobody looks at it any more.
    void stop();
    void askAgain();
    /// Runs that were going on are to be asked for again.
    void forgetRunning() { m_cache.forgetRunning(); }

    /// As far as it has come.
    const ReadDetails &read() const { return m_read; }
    bool isSettled() const { return !m_isAwaiting && !m_soon.isActive(); }

    void addModels(const QString &store, const QString &runId, const QList<RegisteredModel> &models);
    void addStatistics(const QString &store, const QString &runId, const MetricStatistics &statistics);
    /// No more will come. False where nothing was awaited.
    bool finish();
    bool fail();

Q_SIGNALS:
    void requested(const QString &store, const QString &runId);
    void cancelled(); ///< nobody waits for what was requested last
    void readChanged();

private:
    bool isAwaited(const QString &store, const QString &runId) const;

    RunDetails m_run;
    ReadDetails m_read;
    ReadDetailsCache m_cache;
    bool m_isAwaiting = false;
    QTimer m_soon;
};

} // namespace runloupe
