#include "detailsloader.h"

#include <QElapsedTimer>

namespace runloupe {

namespace {

constexpr qint64 MillisecondsAPiece = 100;

} // namespace

/// Carries what was read from the worker into the GUI thread. Statistics are collected for a while, for a run may have ten
/// thousand metrics.
class DetailsLoader::Pieces {
public:
    Pieces(DetailsLoader *loader, const QString &store, const QString &runId)
        : m_loader(loader)
        , m_store(store)
        , m_runId(runId)
    {
        m_sinceLast.start();
    }

    void tell(const QList<RegisteredModel> &models) const
    {
        QMetaObject::invokeMethod(m_loader, [loader = m_loader, store = m_store, runId = m_runId, models] {
            Q_EMIT loader->modelsLoaded(store, runId, models);
        });
    }

    void add(const Series &series)
    {
        m_statistics.insert(series.key, seriesStatistics(series));
        if (m_sinceLast.hasExpired(MillisecondsAPiece))
            tellStatistics();
    }

    void tellStatistics()
    {
        QMetaObject::invokeMethod(
            m_loader, [loader = m_loader, store = m_store, runId = m_runId, statistics = std::exchange(m_statistics, {})] {
                Q_EMIT loader->statisticsLoaded(store, runId, statistics);
            });
        m_sinceLast.start();
    }

private:
    DetailsLoader *m_loader;
    QString m_store;
    QString m_runId;
    MetricStatistics m_statistics;
    QElapsedTimer m_sinceLast;
};

DetailsLoader::DetailsLoader(QObject *parent)
    : QObject(parent)
    , m_job([this](const Result<Warnings> &warnings) {
        if (warnings)
            Q_EMIT finished(*warnings);
        else
            Q_EMIT failed(warnings.error());
    })
{
}

void DetailsLoader::load(const SharedStore &store, const QString &runId)
{
    m_job.start([this, store, runId](const Stop &stop) { return read(store, runId, stop); });
}

/// In the worker. The job waits for it before this object ends, so each piece finds its way into the GUI thread.
Result<Warnings> DetailsLoader::read(const SharedStore &store, const QString &runId, const Stop &stop)
{
    if (!store)
        return Warnings();
    Pieces pieces(this, store->uri(), runId);
    const Result<Listing<RegisteredModel>> models = store->models(stop); // first, for they change what stands where
    if (models)
        pieces.tell(modelsOfRun(runId, models->items)); // what is odd in the rest of the registry is no matter of this run
    const auto addSeries = [&pieces](Series &&series) { pieces.add(series); };
    Result<Warnings> warnings = store->readSeries({ { runId }, {}, View::All }, addSeries, stop);
    pieces.tellStatistics();
    if (warnings && !models)
        return models.error();
    return warnings;
}

} // namespace runloupe
