#include "seriesreader.h"

#include <algorithm>

namespace runloupe {

namespace {

constexpr qsizetype FirstBatchRuns = 16; // few, so that the first series come soon
constexpr qsizetype MostGrowth = 16;
constexpr std::size_t AimedPoints = 1'000'000; // a batch, 24 MB of them

std::size_t pointsOf(const std::vector<Series> &batch)
{
    std::size_t points = 0;
    for (const Series &series : batch)
        points += series.size();
    return points;
}

/// How many runs to ask for next, when `runs` of them had `points`.
qsizetype nextBatchRuns(qsizetype runs, std::size_t points)
{
    const double fit = double(runs) * double(AimedPoints) / double(std::max<std::size_t>(points, 1));
    return qsizetype(std::clamp(fit, 1.0, double(runs * MostGrowth)));
}

} // namespace

SeriesReader::SeriesReader(SharedStore store, const QStringList &keys, View view)
    : m_store(std::move(store))
    , m_keys(keys)
    , m_view(view)
{
}

Result<Warnings> SeriesReader::read(const QStringList &runIds, const Sink &sink, const std::function<bool()> &isEnough) const
{
    Warnings warnings;
    qsizetype batchRuns = FirstBatchRuns;
    for (qsizetype done = 0; done < runIds.size();) {
        const QStringList asked = runIds.mid(done, batchRuns);
        std::vector<Series> batch;
        const Result<Warnings> met = readBatch(asked, batch);
        if (!met)
            return met.error();
        warnings.add(*met);
        for (const Series &series : batch) {
            sink(series);
            if (isEnough())
                return warnings;
        }
        done += asked.size();
        batchRuns = nextBatchRuns(asked.size(), pointsOf(batch));
    }
    return warnings;
}

Result<Warnings> SeriesReader::readBatch(const QStringList &runIds, std::vector<Series> &batch) const
{
    const SeriesScope scope { runIds, m_keys, m_view };
    Result<Warnings> met = m_store->readSeries(
        scope, [&batch](Series &&series) { batch.push_back(std::move(series)); }, Stop::never());
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < runIds.size(); ++i)
        places.insert(runIds[i], i);
    std::sort(batch.begin(), batch.end(), [&places](const Series &a, const Series &b) {
        const qsizetype placeA = places.value(a.runId);
        const qsizetype placeB = places.value(b.runId);
        return placeA != placeB ? placeA < placeB : a.key < b.key;
    });
    return met;
}

} // namespace runloupe
