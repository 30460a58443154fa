#include "runreader.h"

#include "latestmetrics.h"
#include "lostruns.h"
#include "newestruns.h"
#include "runcolumns.h"
#include "runinputs.h"
#include "runscopefilter.h"
#include "sidereading.h"

namespace runloupe {

namespace {

/// Old clients and other tools write the number of MLflow's enumeration.
QByteArrayView statusName(QByteArrayView status)
{
    static constexpr const char *names[] = { "RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED" };
    const bool isNumber = status.size() == 1 && status[0] >= '1' && status[0] <= '5';
    return isNumber ? QByteArrayView(names[status[0] - '1']) : status;
}

class RunReader {
public:
    /// `newest`: how many are wanted; 0 for all.
    RunReader(Reading &reading, const RunScopeFilter &filter, std::size_t newest, RunTableBuilder &builder)
        : m_reading(reading)
        , m_filter(filter)
        , m_newest(newest)
        , m_builder(builder)
    {
    }

    Result<void> read();

private:
    Result<void> chooseNewest();
    Result<void> readAttributes();
    RunRecord recordOf(const Statement &row);
    Time timeOf(const Statement &row, int column);
    void add(const RunRecord &run);
    Result<void> readColumns();
    Result<void> readTagsAndMetrics();

    Reading &m_reading;
    const RunScopeFilter &m_filter;
    std::size_t m_newest;
    QSet<qint64> m_chosen; // rowids; of no use where all are wanted
    RunTableBuilder &m_builder;
    RunIds m_added;
};

Result<void> RunReader::read()
{
    if (const Result<void> chosen = chooseNewest(); !chosen)
        return chosen;
    if (const Result<void> read = m_reading.tolerate(readAttributes(), "runs"); !read)
        return read;
    if (const Result<void> read = readColumns(); !read)
        return read;
    return readRunInputs(m_reading, m_builder);
}

Result<void> RunReader::chooseNewest()
{
    if (m_newest == 0)
        return {};
    Result<QSet<qint64>> chosen = newestRuns(m_reading, m_filter, m_newest);
    if (!chosen)
        return chosen.error();
    m_chosen = std::move(*chosen);
    return {};
}

Result<void> RunReader::readAttributes()
{
    TableScan scan = m_reading.scan("runs",
                                    { "run_uuid", "experiment_id", "name", "status", "lifecycle_stage", "user_id", "source_name",
                                      "artifact_uri", "start_time", "end_time" },
                                    TableScan::Order::NewestFirst);
    scan.reportBetween(0, 0.1);
    while (scan.next()) {
        ++m_added.stored;
        if (m_newest == 0 || m_chosen.contains(scan.row().integer(0)))
            add(recordOf(scan.row()));
    }
    forEachLostRun(m_reading, scan, [this](QByteArrayView id) {
        if (m_newest > 0 && std::size_t(m_added.ids.size()) >= m_newest) // no time is known of it, so it is the oldest
            return;
        RunRecord run;
        run.id = id;
        add(run);
    });
    return scan.finish();
}

RunRecord RunReader::recordOf(const Statement &row)
{
    RunRecord run;
    run.id = row.text(1);
    run.experimentId = row.text(2);
    run.name = row.text(3);
    run.status = statusName(row.text(4));
    run.lifecycle = lifecycleOf(row.text(5));
    run.userId = row.text(6);
    run.source = row.text(7);
    run.artifactUri = row.text(8);
    run.startTime = timeOf(row, 9);
    run.endTime = timeOf(row, 10);
    return run;
}

Time RunReader::timeOf(const Statement &row, int column)
{
    const Time time = row.optionalInteger(column);
    if (!time && !row.isNull(column))
        m_reading.countMistyped(Mistyped::RunTime);
    return time;
}

void RunReader::add(const RunRecord &run)
{
    if (run.id.isEmpty() || !m_filter.wantsRun(run.id) || !m_filter.wants(run.experimentId, run.lifecycle))
        return;
    m_builder.add(run);
    m_added.ids << run.id.toByteArray();
}

/// Params are half of most tables; the table's kinds may be filled side by side.
Result<void> RunReader::readColumns()
{
    constexpr qsizetype FewRuns = 2000; // read before a second connection is open
    const auto readParams = [this](Reading &reading) { return RunColumns(reading, m_builder, m_added).readParams(0.1, 0.5); };
    if (m_added.ids.size() < FewRuns) {
        const Result<void> read = readParams(m_reading);
        return read ? readTagsAndMetrics() : read;
    }
    SideReading params(m_reading, readParams);
    if (const Result<void> read = readTagsAndMetrics(); !read)
        return read;
    return params.finish();
}

Result<void> RunReader::readTagsAndMetrics()
{
    RunColumns columns(m_reading, m_builder, m_added);
    if (const Result<void> read = columns.readTags(0.5, 0.7); !read)
        return read;
    if (m_reading.schema().hasTable("latest_metrics"))
        return columns.readLatestMetrics(0.7, 1.0);
    return m_reading.tolerate(computeLatestMetrics(m_reading, m_builder), "metrics");
}

} // namespace

Result<void> readSqliteRuns(Reading &reading, const RunScope &scope, RunTableBuilder &builder)
{
    const Result<RunScopeFilter> filter = RunScopeFilter::read(reading, scope);
    if (!filter)
        return filter.error();
    return RunReader(reading, *filter, scope.newest, builder).read();
}

} // namespace runloupe
