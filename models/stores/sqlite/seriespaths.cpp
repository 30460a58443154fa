#include "seriespaths.h"

#include "keysetquery.h"
#include "metricvalue.h"
#include "seriesheap.h"

namespace runloupe {

namespace {

/// Where a query has the parts of a point.
struct PointColumns {
    int rowId;
    int step;
    int timestamp;
    int value;
    int isNan;
};

std::optional<MetricRow> pointOf(const Statement &row, const PointColumns &columns, Reading &reading)
{
    const std::optional<double> value = metricValue(row, columns.value, columns.isNan, reading, Mistyped::LoggedValue);
    if (!value)
        return std::nullopt;
    return MetricRow { row.integer(columns.rowId), row.integer(columns.step), row.integer(columns.timestamp), *value };
}

/// Hands `passed` the timestamp of the row every now and then.
template <typename Passed>
Result<void> gather(Reading &reading, KeysetQuery &query, SeriesHeap &heap, int nameColumn, const PointColumns &columns,
                    Passed passed)
{
    constexpr int RowsBetweenReports = 65'536;
    for (int rows = 1; query.next(); ++rows) {
        if (const std::optional<MetricRow> point = pointOf(query.row(), columns, reading))
            heap.add(query.row().text(nameColumn), *point);
        if (rows % RowsBetweenReports == 0)
            passed(query.row().integer(columns.timestamp));
    }
    return query.finish();
}

Result<void> gather(Reading &reading, KeysetQuery &query, SeriesHeap &heap, int nameColumn, const PointColumns &columns)
{
    return gather(reading, query, heap, nameColumn, columns, [](qint64) {});
}

Result<void> gatherWholeRun(Reading &reading, KeysetQuery &query, SeriesHeap &heap, const QByteArray &run)
{
    query.ask(run);
    return gather(reading, query, heap, 2, { .rowId = 0, .step = 1, .timestamp = 3, .value = 4, .isNan = 5 });
}

Result<void> gatherKeysOfRun(Reading &reading, KeysetQuery &query, SeriesHeap &heap, const QByteArray &run, const WishList &keys)
{
    for (const QByteArray &key : keys.names()) {
        query.ask(run, key);
        const Result<void> read
            = gather(reading, query, heap, 2, { .rowId = 1, .step = 0, .timestamp = 3, .value = 4, .isNan = 5 });
        if (!read)
            return read;
    }
    return {};
}

/// The first and the last timestamp of a metric, at each end of its part of the primary key.
struct TimeSpan {
    double first = 0;
    double last = 0;

    double fractionOf(qint64 time) const { return last > first ? (double(time) - first) / (last - first) : 0; }
};

TimeSpan timeSpanOf(Database &database, const QByteArray &key)
{
    Result<Statement> ends = database.prepare("select (select min(timestamp) from metrics where key = ?1),"
                                              " (select max(timestamp) from metrics where key = ?1)");
    if (!ends)
        return {};
    ends->bind(1, key);
    return ends->next() ? TimeSpan { double(ends->integer(0)), double(ends->integer(1)) } : TimeSpan();
}

/// The columns of the primary key but the key itself; before MLflow 1.1 there was no is_nan.
QByteArrayList orderWithinKey(const Schema &schema)
{
    QByteArrayList order { "timestamp", "step", "run_uuid", "value" };
    if (schema.has("metrics", "is_nan"))
        order << "is_nan";
    return order;
}

} // namespace

void WishList::add(const QByteArray &name)
{
    if (m_set.contains(name))
        return;
    m_set << name;
    m_names << name;
}

Result<void> readSeriesByRun(Reading &reading, const SeriesWish &wish, const Store::SeriesSink &sink, SeriesGiven &given)
{
    const bool findsKeys = !wish.isForAllKeys && reading.schema().hasIndex(RunKeyIndex);
    const QByteArray rest
        = ", key, " + reading.schema().select("metrics", { "timestamp", "value", "is_nan" }) + " from metrics indexed by ";
    KeysetQuery wholeRuns(reading.database(), "select rowid, step" + rest + RunIndex + " where run_uuid = ?1", { "rowid" });
    KeysetQuery keysOfRuns(reading.database(), "select step, rowid" + rest + RunKeyIndex + " where run_uuid = ?1 and key = ?2",
                           { "step", "rowid" });
    const QList<QByteArray> &runs = wish.runs.names();
    for (qsizetype i = 0; i < runs.size(); ++i) {
        SeriesHeap heap(SeriesHeap::Each::Key, QString::fromUtf8(runs[i]), wish.isForAllKeys ? nullptr : &wish.keys.set());
        const Result<void> read = findsKeys ? gatherKeysOfRun(reading, keysOfRuns, heap, runs[i], wish.keys)
                                            : gatherWholeRun(reading, wholeRuns, heap, runs[i]);
        if (!read)
            return read;
        heap.giveTo(sink);
        given.runs << runs[i];
        reading.stop().report(double(i + 1) / double(runs.size()));
    }
    return {};
}

Result<void> readSeriesByKey(Reading &reading, const SeriesWish &wish, const Store::SeriesSink &sink, SeriesGiven &given)
{
    QByteArrayList order = orderWithinKey(reading.schema());
    const QByteArray isNan = order.size() < 5 ? ", null" : "";
    KeysetQuery query(reading.database(), "select " + order.join(", ") + isNan + ", rowid from metrics where key = ?1", order);
    const QList<QByteArray> &keys = wish.keys.names();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        SeriesHeap heap(SeriesHeap::Each::Run, QString::fromUtf8(keys[i]), &wish.runs.set());
        const TimeSpan span = timeSpanOf(reading.database(), keys[i]);
        const Stop stop = reading.stop().part(i, keys.size());
        const auto report = [&](qint64 time) { stop.report(span.fractionOf(time)); };
        query.ask(keys[i]);
        const Result<void> read
            = gather(reading, query, heap, 2, { .rowId = 5, .step = 1, .timestamp = 0, .value = 3, .isNan = 4 }, report);
        if (!read)
            return read;
        heap.giveTo(sink);
        given.keys << keys[i];
        stop.report(1);
    }
    return {};
}

Result<void> readSeriesByScan(Reading &reading, const SeriesWish &wish, const Store::SeriesSink &sink, const SeriesGiven &given)
{
    std::unordered_map<std::string, SeriesHeap> heaps; // by run
    TableScan scan = reading.scan("metrics", { "run_uuid", "key", "step", "timestamp", "value", "is_nan" });
    scan.reportBetween(0, 1);
    while (scan.next()) {
        const QByteArray run = scan.row().text(1).toByteArray();
        const QByteArray key = QByteArray::fromRawData(scan.row().text(2).data(), scan.row().text(2).size());
        const bool isWanted = wish.runs.set().contains(run) && (wish.isForAllKeys || wish.keys.set().contains(key));
        if (!isWanted || given.runs.contains(run) || given.keys.contains(key))
            continue;
        const auto heap = heaps.try_emplace(run.toStdString(), SeriesHeap::Each::Key, QString::fromUtf8(run)).first;
        if (const auto point = pointOf(scan.row(), { .rowId = 0, .step = 3, .timestamp = 4, .value = 5, .isNan = 6 }, reading))
            heap->second.add(key, *point);
    }
    for (auto &[run, heap] : heaps)
        heap.giveTo(sink);
    return scan.finish();
}

} // namespace runloupe
