#include "detailsloader.h"

#include "stores/environmentreader.h"
#include "tellend.h"

#include <QElapsedTimer>

namespace runloupe {

namespace {

constexpr qint64 MillisecondsAPiece = 100;

} // namespace

/// Carries what was read of one store from the worker into the GUI thread. Statistics are collected for a while, for a run may
/// have ten thousand metrics.
class DetailsLoader::Pieces {
public:
    Pieces(DetailsLoader *loader, const QString &store)
        : m_loader(loader)
        , m_store(store)
    {
        m_sinceLast.start();
    }

    void tell(const QString &runId, const QList<RegisteredModel> &models) const
    {
        QMetaObject::invokeMethod(
            m_loader, [loader = m_loader, store = m_store, runId, models] { Q_EMIT loader->modelsLoaded(store, runId, models); });
    }

    void tell(const QString &runId, const RunEnvironment &environment) const
    {
        QMetaObject::invokeMethod(m_loader, [loader = m_loader, store = m_store, runId, environment] {
            Q_EMIT loader->environmentLoaded(store, runId, environment);
        });
    }

    void add(const Series &series)
    {
        m_statistics[series.runId].insert(series.key, seriesStatistics(series));
        if (m_sinceLast.hasExpired(MillisecondsAPiece))
            tellStatistics();
    }

    void tellStatistics()
    {
        QMetaObject::invokeMethod(m_loader, [loader = m_loader, store = m_store, runs = std::exchange(m_statistics, {})] {
            for (auto run = runs.begin(); run != runs.end(); ++run)
                Q_EMIT loader->statisticsLoaded(store, run.key(), run.value());
        });
        m_sinceLast.start();
    }

private:
    DetailsLoader *m_loader;
    QString m_store;
    QHash<QString, MetricStatistics> m_statistics; // by the run's id
    QElapsedTimer m_sinceLast;
};

DetailsLoader::DetailsLoader(QObject *parent)
    : QObject(parent)
    , m_job(tellEnd(this))
{
    m_job.onProgress([this](double fraction) { Q_EMIT progressed(fraction); });
}

void DetailsLoader::load(const QList<Order> &orders)
{
    m_job.start([this, orders](const Stop &stop) { return read(orders, stop); });
}

/// In the worker. The job waits for it before this object ends, so each piece finds its way into the GUI thread.
Result<Warnings> DetailsLoader::read(const QList<Order> &orders, const Stop &stop)
{
    Warnings warnings;
    for (qsizetype i = 0; i < orders.size(); ++i) {
        const Result<Warnings> met = readFrom(orders[i], stop.part(i, orders.size()));
        if (!met)
            return met.error();
        warnings.add(*met);
    }
    return warnings;
}

Result<Warnings> DetailsLoader::readFrom(const Order &order, const Stop &stop)
{
    const auto &[store, runIds, table] = order;
    Pieces pieces(this, store->uri());
    const Result<Listing<RegisteredModel>> models = store->models(stop); // first, for they change what stands where
    for (qsizetype i = 0; i < runIds.size() && models; ++i)
        pieces.tell(runIds[i],
                    modelsOfRun(runIds[i], models->items)); // what is odd in the rest of the registry is no matter here
    for (qsizetype i = 0; i < runIds.size() && table && !stop.isRequested(); ++i) {
        if (const auto environment = readEnvironment(*table, table->rowOf({ store->uri(), runIds[i] })))
            pieces.tell(runIds[i], *environment);
    }
    const auto addSeries = [&pieces](Series &&series) { pieces.add(series); };
    Result<Warnings> warnings = store->readSeries({ runIds, {}, View::All }, addSeries, stop);
    pieces.tellStatistics();
    if (warnings && !models)
        return models.error();
    return warnings;
}

} // namespace runloupe
