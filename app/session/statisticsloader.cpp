#include "statisticsloader.h"

#include <QElapsedTimer>

namespace runloupe {

namespace {

constexpr qint64 MillisecondsAPiece = 100;

using RunStatistics = QHash<QString, MetricStatistics>; // by run

} // namespace

/// Collects in the worker what one message to the GUI thread is to hold, for a run may have ten thousand metrics.
class StatisticsLoader::Batch {
public:
    Batch(StatisticsLoader *loader, const QString &store)
        : m_loader(loader)
        , m_store(store)
    {
        m_sinceLast.start();
    }

    void add(const Series &series)
    {
        m_runs[series.runId].insert(series.key, seriesStatistics(series));
        if (m_sinceLast.hasExpired(MillisecondsAPiece))
            handOn();
    }

    void handOn()
    {
        const auto tell = [loader = m_loader, store = m_store, runs = std::exchange(m_runs, {})] {
            for (auto run = runs.begin(); run != runs.end(); ++run)
                Q_EMIT loader->statisticsLoaded(store, run.key(), run.value());
        };
        QMetaObject::invokeMethod(m_loader, tell);
        m_sinceLast.start();
    }

private:
    StatisticsLoader *m_loader;
    QString m_store;
    RunStatistics m_runs;
    QElapsedTimer m_sinceLast;
};

StatisticsLoader::StatisticsLoader(QObject *parent)
    : QObject(parent)
    , m_job([this](const Result<Warnings> &warnings) {
        if (warnings)
            Q_EMIT finished(*warnings);
        else
            Q_EMIT failed(warnings.error());
    })
{
}

void StatisticsLoader::load(const SharedStore &store, const SeriesRequest &request)
{
    m_job.start([this, store, request](const Stop &stop) { return read(store, request, stop); });
}

/// In the worker. The job waits for it before this object ends, so each piece finds its way into the GUI thread.
Result<Warnings> StatisticsLoader::read(const SharedStore &store, const SeriesRequest &request, const Stop &stop)
{
    Batch batch(this, request.store);
    const auto handOn = [&batch](Series &&series) { batch.add(series); };
    Result<Warnings> warnings = store->readSeries({ request.runIds, request.keys, View::All }, handOn, stop);
    batch.handOn();
    return warnings;
}

} // namespace runloupe
