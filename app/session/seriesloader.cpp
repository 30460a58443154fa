#include "seriesloader.h"

#include "tellend.h"

namespace runloupe {

SeriesLoader::SeriesLoader(QObject *parent)
    : QObject(parent)
    , m_job(tellEnd(this))
{
    m_job.onProgress([this](double fraction) { Q_EMIT progressed(fraction); });
}

void SeriesLoader::load(const QList<Order> &orders)
{
    m_job.start([this, orders](const Stop &stop) { return read(orders, stop); });
}

/// In the worker. The job waits for it before this object ends, so each series finds its way into the GUI thread.
Result<Warnings> SeriesLoader::read(const QList<Order> &orders, const Stop &stop)
{
    Warnings warnings;
    for (qsizetype i = 0; i < orders.size(); ++i) {
        const auto &[store, request] = orders[i];
        const auto handOn = [this, &uri = request.store](Series &&series) {
            const auto shared = std::make_shared<const Series>(std::move(series));
            QMetaObject::invokeMethod(this, [this, uri, shared] { Q_EMIT seriesLoaded(uri, shared); });
        };
        const Result<Warnings> read
            = store->readSeries({ request.runIds, request.keys, View::All }, handOn, stop.part(i, orders.size()));
        if (!read)
            return read.error();
        warnings.add(*read);
    }
    return warnings;
}

} // namespace runloupe
