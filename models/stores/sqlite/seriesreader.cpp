#include "seriesreader.h"

#include "lostruns.h"
#include "runscopefilter.h"
#include "seriespaths.h"

namespace runloupe {

namespace {

/// Finds out which runs are meant and on which path through the table their points are met soonest.
class SeriesReader {
public:
    SeriesReader(Reading &reading, const SeriesScope &scope, const Store::SeriesSink &sink)
        : m_reading(reading)
        , m_scope(scope)
        , m_sink(sink)
    {
    }

    Result<void> read();

private:
    void takeNames();
    Result<void> readRunsInView();
    void estimateRuns();
    Result<void> readKeys();
    bool isByRunCheaper() const;
    Result<void> readByBestPath(SeriesGiven &given);

    Reading &m_reading;
    const SeriesScope &m_scope;
    const Store::SeriesSink &m_sink;
    SeriesWish m_wish;
    qint64 m_storedRuns = 0;
    qsizetype m_storedKeys = 0;
};

Result<void> SeriesReader::read()
{
    takeNames();
    if (m_scope.runIds.isEmpty()) {
        if (const Result<void> read = m_reading.tolerate(readRunsInView(), "runs"); !read)
            return read;
    }
    estimateRuns();
    SeriesGiven given;
    const Result<void> read = readByBestPath(given);
    if (read || read.error().kind() != Error::Kind::Damaged)
        return read;
    // What an index cannot tell any more, the table itself may.
    return m_reading.tolerate(readSeriesByScan(m_reading, m_wish, m_sink, given), "metrics");
}

void SeriesReader::takeNames()
{
    for (const QString &id : m_scope.runIds)
        m_wish.runs.add(id.toUtf8());
    for (const QString &key : m_scope.keys)
        m_wish.keys.add(key.toUtf8());
    m_wish.isForAllKeys = m_scope.keys.isEmpty();
}

Result<void> SeriesReader::readRunsInView()
{
    const Result<RunScopeFilter> filter = RunScopeFilter::read(m_reading, { {}, m_scope.view });
    if (!filter)
        return filter.error();
    TableScan scan = m_reading.scan("runs", { "run_uuid", "experiment_id", "lifecycle_stage" }, TableScan::Order::NewestFirst);
    while (scan.next()) {
        const Statement &row = scan.row();
        if (filter->wants(row.text(2), lifecycleOf(row.text(3))))
            m_wish.runs.add(row.text(1).toByteArray());
    }
    forEachLostRun(m_reading, scan, [&](QByteArrayView id) {
        if (filter->wants({}, Lifecycle::Active))
            m_wish.runs.add(id.toByteArray());
    });
    return scan.finish();
}

/// About how many runs there are, without counting them.
void SeriesReader::estimateRuns()
{
    Result<Statement> last = m_reading.database().prepare("select max(rowid) from runs");
    if (last && last->next())
        m_storedRuns = last->integer(0);
}

/// The keys there are, and which of them are wanted; the primary key begins with them, so each costs one look.
Result<void> SeriesReader::readKeys()
{
    Result<Statement> keys = m_reading.database().prepare(
        "with recursive found(key) as (select min(key) from metrics union all"
        " select (select min(key) from metrics where key > found.key) from found where found.key is not null)"
        " select key from found where key is not null");
    if (!keys)
        return keys.error();
    for (; keys->next(); ++m_storedKeys) {
        if (m_wish.isForAllKeys)
            m_wish.keys.add(keys->text(0).toByteArray());
    }
    return keys->finish();
}

/// A point met by way of its run costs about six times as much as one met by way of its key, for which the index is enough.
bool SeriesReader::isByRunCheaper() const
{
    constexpr double CostRatio = 6;
    if (!m_reading.schema().hasIndex(RunIndex))
        return false;
    const double partOfRuns = double(m_wish.runs.names().size()) / double(qMax(qint64(m_wish.runs.names().size()), m_storedRuns));
    const double partOfKeys = double(m_wish.keys.names().size()) / double(qMax(qsizetype(1), m_storedKeys));
    const bool findsKeys = m_reading.schema().hasIndex(RunKeyIndex);
    return CostRatio * partOfRuns * (findsKeys ? partOfKeys : 1) < partOfKeys;
}

Result<void> SeriesReader::readByBestPath(SeriesGiven &given)
{
    if (m_wish.runs.names().isEmpty())
        return {};
    if (!m_reading.schema().has("metrics", "step"))
        return readSeriesByScan(m_reading, m_wish, m_sink, given);
    if (const Result<void> read = readKeys(); !read)
        return read;
    return isByRunCheaper() ? readSeriesByRun(m_reading, m_wish, m_sink, given)
                            : readSeriesByKey(m_reading, m_wish, m_sink, given);
}

} // namespace

Result<void> readSqliteSeries(Reading &reading, const SeriesScope &scope, const Store::SeriesSink &sink)
{
    return SeriesReader(reading, scope, sink).read();
}

} // namespace runloupe
