#pragma once

#include "analysis/metricstatistics.h"
#include "core/job.h"
#include "runs/seriesrequest.h"
#include "stores/store.h"

#include <QObject>

namespace runloupe {

/// Reads histories in the background and hands on what they come down to, piece by piece; the newest wish wins.
///
/// The histories themselves are let go of at once, so that runs of any size can be looked at.
class StatisticsLoader : public QObject {
    Q_OBJECT

public:
    explicit StatisticsLoader(QObject *parent = nullptr);

    /// `store` is the one that the request names.
    void load(const SharedStore &store, const SeriesRequest &request);
    void cancel() { m_job.cancel(); }
    bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void statisticsLoaded(const QString &store, const QString &runId, const MetricStatistics &statistics);
    void finished(const Warnings &warnings);
    void failed(const Error &error);

private:
    class Batch;
    Result<Warnings> read(const SharedStore &store, const SeriesRequest &request, const Stop &stop);

    Job<Warnings> m_job;
};

} // namespace runloupe
