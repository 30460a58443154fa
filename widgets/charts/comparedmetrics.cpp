#include "comparedmetrics.h"

#include "analysis/metricnames.h"

#include <algorithm>
#include <cmath>

namespace runloupe {

namespace {

bool isSameNumber(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool isOutdated(const SharedSeries &series, const NumberColumn &metric, Row row)
{
    return series && series->size() > 0 && metric.has(row) && !isSameNumber(series->values.back(), metric.value(row));
}

SeriesRequest &requestTo(const QString &store, QList<SeriesRequest> &requests)
{
    const auto same
        = std::find_if(requests.begin(), requests.end(), [&](const SeriesRequest &request) { return request.store == store; });
    return same != requests.end() ? *same : requests.emplace_back(SeriesRequest { store, {}, {} });
}

} // namespace

std::vector<Row> runsWithMetrics(const RunSelection &selection)
{
    if (!selection.table())
        return {};
    const std::vector<NumberColumn> &metrics = selection.table()->metrics();
    std::vector<Row> rows = selection.compared();
    std::erase_if(rows, [&](Row row) {
        return std::none_of(metrics.begin(), metrics.end(), [&](const NumberColumn &metric) { return metric.has(row); });
    });
    return rows;
}

QStringList metricsOfRuns(const RunTable &table, const std::vector<Row> &rows)
{
    std::vector<std::pair<int, QString>> ranked;
    for (const NumberColumn &metric : table.metrics()) {
        if (std::any_of(rows.begin(), rows.end(), [&](Row row) { return metric.has(row); }))
            ranked.emplace_back(metricRank(metric.key()), metric.key());
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList keys;
    for (const auto &[rank, key] : ranked)
        keys << key;
    return keys;
}

QList<SeriesRequest> missingSeries(const RunTable &table, const SeriesCache &cache, const std::vector<Row> &rows,
                                   const QStringList &keys)
{
    QList<SeriesRequest> requests;
    for (const Row row : rows) {
        const RunKey run = table.keyOf(row);
        QStringList wanted;
        for (const QString &key : keys) {
            const NumberColumn *metric = table.metric(key);
            if (metric && metric->has(row) && !cache.isKnown(run, key))
                wanted << key;
        }
        if (wanted.isEmpty())
            continue;
        SeriesRequest &request = requestTo(run.store, requests);
        request.runIds << run.id;
        for (const QString &key : std::as_const(wanted)) {
            if (!request.keys.contains(key))
                request.keys << key;
        }
    }
    return requests;
}

void forgetWhatGrew(const RunTable &table, SeriesCache &cache)
{
    for (Row row = 0; row < table.size(); ++row) {
        const RunKey run = table.keyOf(row);
        if (cache.firstTime(run) == 0)
            continue;
        const bool isGoing = !table.attribute(TimeAttribute::EndTime).has(row);
        for (const NumberColumn &metric : table.metrics()) {
            if (isGoing || isOutdated(cache.find(run, metric.key()), metric, row))
                cache.forget(run, metric.key());
        }
    }
}

} // namespace runloupe
