#include "orderedseriesreader.h"

#include <algorithm>

namespace runloupe {

namespace {

constexpr qsizetype FirstBatchRuns = 16; // few, so that the first series come soon
constexpr qsizetype MostGrowth = 16;
constexpr std::size_t AimedPoints = 1'000'000; // a batch, 24 MB of them
constexpr std::size_t PointsPerSeries = 16; // that take as much memory as a series without any

/// How many runs to ask for next, when `runs` of them had `points`.
qsizetype nextBatchRuns(qsizetype runs, std::size_t points)
{
    const double fit = double(runs) * double(AimedPoints) / double(std::max<std::size_t>(points, 1));
    return qsizetype(std::clamp(fit, 1.0, double(runs * MostGrowth)));
}

} // namespace

OrderedSeriesReader::OrderedSeriesReader(SharedStore store, const QStringList &keys, View view)
    : m_store(std::move(store))
    , m_keys(keys)
    , m_view(view)
{
}

Result<Warnings> OrderedSeriesReader::read(const QStringList &runIds, const Sink &sink,
                                           const std::function<bool()> &isEnough) const
{
    Warnings warnings;
    qsizetype batchRuns = FirstBatchRuns;
    for (qsizetype done = 0; done < runIds.size();) {
        const QStringList asked = runIds.mid(done, batchRuns);
        Batch batch;
        const Result<Warnings> met = readBatch(asked, batch);
        if (!met)
            return met.error();
        warnings.add(*met);
        std::size_t points = 0;
        for (const PlacedSeries &placed : batch) {
            points += placed.series.size() + PointsPerSeries;
            sink(placed.series);
            if (isEnough())
                return warnings;
        }
        done += asked.size();
        batchRuns = nextBatchRuns(asked.size(), points);
    }
    return warnings;
}

Result<Warnings> OrderedSeriesReader::readBatch(const QStringList &runIds, Batch &batch) const
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < runIds.size(); ++i)
        places.insert(runIds[i], i);
    const auto take = [&](Series &&series) {
        const qsizetype place = places.value(series.runId);
        batch.push_back({ place, std::move(series) });
    };
    Result<Warnings> met = m_store->readSeries({ runIds, m_keys, m_view }, take, Stop::never());
    std::sort(batch.begin(), batch.end(), [](const PlacedSeries &a, const PlacedSeries &b) {
        return a.place != b.place ? a.place < b.place : a.series.key < b.series.key;
    });
    return met;
}

} // namespace runloupe
