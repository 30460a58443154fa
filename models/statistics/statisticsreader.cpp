#include "statisticsreader.h"

#include <algorithm>

namespace runloupe {

namespace {

constexpr qint64 MillisecondsAPiece = 200;

StatisticColumn columnToFill(const SharedRunTable &table, const SharedStatisticColumn &known)
{
    if (!known)
        return StatisticColumn(table);
    return known->table() == table ? *known : known->movedTo(table);
}

} // namespace

StatisticsReader::StatisticsReader(const SharedRunTable &table, const QList<StatisticWish> &wishes, const StatisticColumns &known,
                                   Tell tell)
    : m_table(table)
    , m_tell(std::move(tell))
{
    for (const StatisticWish &wish : wishes) {
        m_columns.push_back({ wish, columnToFill(table, known.value(wish)) });
        if (!m_metrics.contains(wish.metric))
            m_metrics << wish.metric;
    }
    noteRunsWithoutMetric();
}

Result<Warnings> StatisticsReader::read(const QList<SharedStore> &stores, const Stop &stop)
{
    tell();
    Warnings warnings;
    std::optional<Error> firstError;
    for (qsizetype i = 0; i < stores.size(); ++i) {
        const std::vector<Row> runs = runsToRead(stores[i]->uri());
        const Result<Warnings> read
            = runs.empty() ? Result<Warnings>(Warnings()) : readStore(*stores[i], runs, stop.part(i, stores.size()));
        if (stop.isRequested())
            return Stop::error();
        if (read)
            warnings.add(*read);
        else if (!firstError)
            firstError = read.error();
    }
    tell();
    if (firstError)
        return *firstError;
    return warnings;
}

/// They need no look at any history.
void StatisticsReader::noteRunsWithoutMetric()
{
    for (auto &[wish, values] : m_columns) {
        const NumberColumn *const last = m_table->metric(wish.metric);
        for (Row row = 0; row < m_table->size(); ++row) {
            if (!last || !last->has(row))
                values.set(row, std::nullopt);
        }
    }
}

std::vector<Row> StatisticsReader::runsToRead(const QString &store) const
{
    const TextColumn &stores = m_table->attribute(TextAttribute::Store);
    const TextId wanted = stores.pool().find(store.toUtf8());
    std::vector<Row> runs;
    for (Row row = 0; row < m_table->size(); ++row) {
        const auto lacksRow = [row](const Column &column) { return !column.values.isComputed(row); };
        if (stores.id(row) == wanted && std::any_of(m_columns.begin(), m_columns.end(), lacksRow))
            runs.push_back(row);
    }
    return runs;
}

Result<Warnings> StatisticsReader::readStore(const Store &store, const std::vector<Row> &runs, const Stop &stop)
{
    SeriesScope scope { {}, m_metrics, View::All };
    for (const Row row : runs)
        scope.runIds << m_table->attribute(TextAttribute::RunId).string(row);
    Result<Warnings> read = store.readSeries(
        scope, [&](Series &&series) { add(store.uri(), series); }, stop);
    if (!read || stop.isRequested())
        return read;
    for (auto &[wish, values] : m_columns) {
        for (const Row row : runs) {
            if (!values.isComputed(row)) // no history of it was found
                values.set(row, std::nullopt);
        }
    }
    return read;
}

void StatisticsReader::add(const QString &store, const Series &series)
{
    const Row row = m_table->rowOf({ store, series.runId });
    if (row == NoRow)
        return;
    const Time start = m_table->attribute(TimeAttribute::StartTime).time(row);
    for (auto &[wish, values] : m_columns) {
        if (wish.metric == series.key)
            values.set(row, statisticOf(series, wish.statistic, wish.better, start));
    }
    if (m_sinceTold.hasExpired(MillisecondsAPiece))
        tell();
}

void StatisticsReader::tell()
{
    StatisticColumns columns;
    for (const auto &[wish, values] : m_columns)
        columns.insert(wish, std::make_shared<const StatisticColumn>(values));
    m_tell(columns);
    m_sinceTold.start();
}

} // namespace runloupe
