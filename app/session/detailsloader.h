#pragma once

#include "analysis/metricstatistics.h"
#include "core/job.h"
#include "runs/runenvironment.h"
#include "stores/store.h"

#include <QObject>

namespace runloupe {

/// Reads in the background what the table of runs does not know of some of them: which registered models came of each, and
/// what the histories of its metrics come down to. The newest wish wins.
///
/// Hands it on piece by piece. The histories themselves are let go of at once, so that runs of any size can be looked at.
class DetailsLoader : public QObject {
    Q_OBJECT

public:
    /// Runs with the store that knows them.
    struct Order {
        SharedStore store;
        QStringList runIds;
        SharedRunTable table {}; ///< that has the runs; where it is given, their environments are looked for
    };

    explicit DetailsLoader(QObject *parent = nullptr);

    void load(const QList<Order> &orders);
    void cancel() { m_job.cancel(); }
    bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// With those versions only that the run made; no model without one.
    void modelsLoaded(const QString &store, const QString &runId, const QList<RegisteredModel> &models);
    void statisticsLoaded(const QString &store, const QString &runId, const MetricStatistics &statistics);
    void environmentLoaded(const QString &store, const QString &runId, const RunEnvironment &environment);
    void progressed(double fraction);
    void finished(const Warnings &warnings);
    void failed(const Error &error);

private:
    class Pieces;
    Result<Warnings> read(const QList<Order> &orders, const Stop &stop);
    Result<Warnings> readFrom(const Order &order, const Stop &stop);

    Job<Warnings> m_job;
};

} // namespace runloupe
