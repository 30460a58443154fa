#pragma once

#include "core/job.h"
#include "runs/seriesrequest.h"
#include "stores/store.h"

#include <QObject>

namespace runloupe {

/// Reads metric histories in the background and hands them on one by one; the newest wish wins.
class SeriesLoader : public QObject {
    Q_OBJECT

public:
    /// A request with the store that can answer it.
    struct Order {
        SharedStore store;
        SeriesRequest request;
    };

    explicit SeriesLoader(QObject *parent = nullptr);

    void load(const QList<Order> &orders);
    void cancel() { m_job.cancel(); }
    bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void seriesLoaded(const QString &store, const SharedSeries &series);
    void progressed(double fraction);
    void finished(const Warnings &warnings);
    void failed(const Error &error);

private:
    Result<Warnings> read(const QList<Order> &orders, const Stop &stop);

    Job<Warnings> m_job;
};

} // namespace runloupe
