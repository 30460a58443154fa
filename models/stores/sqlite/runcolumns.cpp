#include "runcolumns.h"

#include "columnguess.h"
#include "metricvalue.h"
#include "rowguess.h"

namespace runloupe {

namespace {

// What is done with the rows of a table: `column` gives the place of a key, `set` takes the value of a row.

struct ParamTarget {
    RunTableBuilder &builder;

    int column(QByteArrayView key) const { return builder.paramColumn(key); }
    void set(Row run, int column, const Statement &row) const { builder.setParam(run, column, orEmpty(row.text(3))); }
    static QByteArrayView orEmpty(QByteArrayView text) { return text.isNull() ? QByteArrayView("") : text; }
};

struct TagTarget {
    RunTableBuilder &builder;

    int column(QByteArrayView key) const { return builder.tagColumn(key); }
    void set(Row run, int column, const Statement &row) const { builder.setTag(run, column, ParamTarget::orEmpty(row.text(3))); }
};

struct MetricTarget {
    RunTableBuilder &builder;
    Reading &reading;

    int column(QByteArrayView key) const { return builder.metricColumn(key); }
    void set(Row run, int column, const Statement &row) const
    {
        if (const std::optional<double> value = metricValue(row, 3, 4, reading, Mistyped::LatestValue))
            builder.setMetric(run, column, *value);
    }
};

} // namespace

RunColumns::RunColumns(Reading &reading, RunTableBuilder &builder, const RunIds &runs)
    : m_reading(reading)
    , m_builder(builder)
    , m_runs(runs)
{
}

Result<void> RunColumns::readParams(double begin, double end)
{
    return read({ "params", { "run_uuid", "key", "value" }, "index_params_run_uuid", begin, end }, ParamTarget { m_builder });
}

Result<void> RunColumns::readTags(double begin, double end)
{
    return read({ "tags", { "run_uuid", "key", "value" }, "index_tags_run_uuid", begin, end }, TagTarget { m_builder });
}

Result<void> RunColumns::readLatestMetrics(double begin, double end)
{
    return read({ "latest_metrics", { "run_uuid", "key", "value", "is_nan" }, "index_latest_metrics_run_uuid", begin, end },
                MetricTarget { m_builder, m_reading });
}

template <typename Target>
Result<void> RunColumns::read(const Table &table, Target target)
{
    constexpr qint64 FewerPerWanted = 10; // a row found by an index costs about ten times as much as the next one of a scan
    const bool isForFew = m_runs.ids.size() * FewerPerWanted < m_runs.stored && m_reading.schema().hasIndex(table.index);
    if (isForFew) {
        const Result<void> read = readRunByRun(table, target);
        if (read || read.error().kind() != Error::Kind::Damaged)
            return read; // else the index is damaged, the table perhaps not
    }
    return m_reading.tolerate(readTable(table, target), table.name);
}

template <typename Target>
Result<void> RunColumns::readTable(const Table &table, Target target)
{
    TableScan scan = m_reading.scan(table.name, table.columns);
    scan.reportBetween(table.reportBegin, table.reportEnd);
    ColumnGuess guess;
    RowGuess runs(m_builder);
    while (scan.next()) {
        const Row run = runs.rowOf(scan.row().text(1));
        if (run == NoRow)
            continue;
        const int column = guess.columnOf(scan.row().text(2), [&](QByteArrayView key) { return target.column(key); });
        target.set(run, column, scan.row());
    }
    return scan.finish();
}

template <typename Target>
Result<void> RunColumns::readRunByRun(const Table &table, Target target)
{
    Result<Statement> rows = m_reading.database().prepare("select rowid, " + m_reading.schema().select(table.name, table.columns)
                                                          + " from " + table.name + " where run_uuid = ?");
    if (!rows)
        return rows.error();
    ColumnGuess guess;
    for (qsizetype i = 0; i < m_runs.ids.size(); ++i) {
        const Row run = m_builder.rowOf(m_runs.ids[i]);
        rows->bind(1, m_runs.ids[i]);
        while (rows->next()) {
            const int column = guess.columnOf(rows->text(2), [&](QByteArrayView key) { return target.column(key); });
            target.set(run, column, *rows);
        }
        if (const Result<void> read = rows->finish(); !read)
            return read;
        if (const Result<void> begun = m_reading.letOthersIn(); !begun)
            return begun;
        m_reading.stop().report(table.reportBegin
                                + (table.reportEnd - table.reportBegin) * double(i) / double(m_runs.ids.size()));
    }
    return {};
}

} // namespace runloupe
