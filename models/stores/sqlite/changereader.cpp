#include "changereader.h"

#include "metricvalue.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace runloupe {

namespace {

constexpr qsizetype MostNewPoints = 1'000'000; // beyond, reading all again takes no longer
const QList<QByteArray> ExperimentColumns { "experiment_id", "name", "lifecycle_stage", "artifact_location" };
const QList<QByteArray> RunColumns { "run_uuid", "experiment_id", "name",       "status",   "lifecycle_stage",
                                     "user_id",  "source_name",   "start_time", "end_time", "artifact_uri" };
const QList<QByteArray> PointColumns { "run_uuid", "key", "step", "timestamp", "value", "is_nan" };
const QList<QByteArray> ParamColumns { "run_uuid", "key", "value" };

/// Times of files are coarse: what is written just after a look may leave the same time as what was written just before.
bool areAtRest(const DatabaseFiles &files)
{
    constexpr qint64 Coarsest = 2000; // ms, on FAT
    return QDateTime::currentMSecsSinceEpoch() - std::max(files.database.changed, files.wal.changed) > Coarsest;
}

bool isFinished(QByteArrayView status)
{
    static const QSet<QByteArray> ends { "FINISHED", "FAILED", "KILLED", "3", "4", "5" };
    return ends.contains(QByteArray::fromRawData(status.data(), status.size()));
}

class ChangeReader {
public:
    /// `before`: null at the first look.
    ChangeReader(Reading &reading, const SqliteMark *before)
        : m_reading(reading)
        , m_before(before)
        , m_now(std::make_shared<SqliteMark>())
    {
    }

    Result<StoreChanges> read(const DatabaseFiles &files);

private:
    using Step = Result<void> (ChangeReader::*)();

    Result<void> checkTables();
    Result<bool> isSameDatabase();
    Result<void> readExperiments();
    Result<void> readRuns();
    Result<void> readTagsOfRunning();
    Result<void> readTags();
    Result<void> readParams();
    Result<void> readPoints();
    void add(const Statement &point);
    bool noteRun(QByteArrayView id);

    Reading &m_reading;
    const SqliteMark *m_before;
    std::shared_ptr<SqliteMark> m_now;
    StoreChanges m_changes;
    QSet<QByteArray> m_noted; // runs among the changes
    QSet<QByteArray> m_newRuns;
    QList<std::pair<qint64, QByteArray>> m_running; // rowid and id
    QHash<std::pair<QByteArray, QByteArray>, qsizetype> m_tails; // places by run and key
};

Result<StoreChanges> ChangeReader::read(const DatabaseFiles &files)
{
    m_now->files = files;
    m_now->wereFilesAtRest = areAtRest(files);
    for (const Step step :
         { &ChangeReader::checkTables, &ChangeReader::readExperiments, &ChangeReader::readRuns, &ChangeReader::readTagsOfRunning,
           &ChangeReader::readTags, &ChangeReader::readParams, &ChangeReader::readPoints }) {
        if (const Result<void> read = (this->*step)(); !read)
            return read.error();
        if (m_reading.stop().isRequested())
            return Stop::error();
    }
    m_changes.mark = m_now;
    return m_changes;
}

/// Of tables that are no longer the same, what was noted before says nothing.
Result<void> ChangeReader::checkTables()
{
    Result<Statement> version = m_reading.database().prepare("pragma schema_version");
    if (!version)
        return version.error();
    m_now->schemaVersion = version->next() ? version->integer(0) : 0;
    if (const Result<void> read = version->finish(); !read || !m_before)
        return read;
    const Result<bool> isSame = isSameDatabase();
    if (!isSame)
        return isSame.error();
    m_changes.isRewritten = !*isSame;
    if (m_changes.isRewritten)
        m_before = nullptr;
    return {};
}

Result<bool> ChangeReader::isSameDatabase()
{
    if (m_now->schemaVersion != m_before->schemaVersion)
        return false;
    const Result<bool> areParamsThere = areStillThere(m_reading, "params", ParamColumns, m_before->params);
    return areParamsThere && *areParamsThere ? areStillThere(m_reading, "metrics", PointColumns, m_before->metrics)
                                             : areParamsThere;
}

Result<void> ChangeReader::readExperiments()
{
    const RowPrints none;
    PrintComparison comparison(m_before ? m_before->experiments : none);
    TableScan scan = m_reading.scan("experiments", ExperimentColumns);
    while (scan.next()) {
        const auto row = comparison.take(scan.row().integer(0), hashOfRow(scan.row(), ExperimentColumns.size()));
        m_changes.areExperimentsChanged |= m_before && row != PrintComparison::Row::Same;
    }
    m_changes.areExperimentsChanged |= comparison.hasLost();
    m_now->experiments = comparison.takePrints();
    return scan.finish();
}

Result<void> ChangeReader::readRuns()
{
    const RowPrints none;
    PrintComparison comparison(m_before ? m_before->runs : none);
    TableScan scan = m_reading.scan("runs", RunColumns);
    while (scan.next()) {
        const Statement &run = scan.row();
        const auto row = comparison.take(run.integer(0), hashOfRow(run, RunColumns.size()));
        if (!isFinished(run.text(4)))
            m_running << std::pair(run.integer(0), run.text(1).toByteArray());
        if (m_before && row != PrintComparison::Row::Same && noteRun(run.text(1)))
            m_changes.areExperimentsChanged = true;
        if (m_before && row == PrintComparison::Row::New)
            m_newRuns << run.text(1).toByteArray();
    }
    m_changes.isRewritten |= comparison.hasLost();
    m_now->runs = comparison.takePrints();
    return scan.finish();
}

/// A run that goes on may write other values to its tags, which add no row.
Result<void> ChangeReader::readTagsOfRunning()
{
    if (!m_reading.schema().hasIndex("index_tags_run_uuid"))
        return {};
    const RowPrints none;
    PrintComparison comparison(m_before ? m_before->tagsOfRunning : none);
    Result<Statement> tags = m_reading.database().prepare("select rowid, key, value from tags where run_uuid = ?");
    if (!tags)
        return tags.error();
    for (const auto &[rowId, run] : std::as_const(m_running)) {
        std::size_t hash = 0;
        tags->bind(1, run);
        while (tags->next())
            hash += hashOfRow(*tags, 2); // in whatever order
        if (const Result<void> read = tags->finish(); !read)
            return read;
        if (comparison.take(rowId, hash) == PrintComparison::Row::Changed)
            noteRun(run);
        if (const Result<void> begun = m_reading.letOthersIn(); !begun)
            return begun;
    }
    m_now->tagsOfRunning = comparison.takePrints();
    return {};
}

Result<void> ChangeReader::readTags()
{
    if (!m_before) {
        const Result<qint64> last = lastRowId(m_reading, "tags");
        m_now->lastTag = last ? *last : 0;
        return last ? Result<void>() : last.error();
    }
    m_now->lastTag = m_before->lastTag;
    TableScan scan = m_reading.scanBehind(m_before->lastTag, "tags", { "run_uuid" });
    for (; scan.next(); m_now->lastTag = scan.row().integer(0))
        noteRun(scan.row().text(1));
    return scan.finish();
}

Result<void> ChangeReader::readParams()
{
    const Result<qint64> first = m_before ? m_before->params.last : lastRowId(m_reading, "params");
    if (!first)
        return first.error();
    qint64 last = *first;
    TableScan scan = m_reading.scanBehind(*first, "params", { "run_uuid" });
    for (; scan.next(); last = scan.row().integer(0))
        noteRun(scan.row().text(1));
    if (const Result<void> read = scan.finish(); !read)
        return read;
    const Result<AppendedRows> noted = noteRows(m_reading, "params", ParamColumns, last);
    if (noted)
        m_now->params = *noted;
    return noted ? Result<void>() : noted.error();
}

Result<void> ChangeReader::readPoints()
{
    const Result<qint64> first = m_before ? m_before->metrics.last : lastRowId(m_reading, "metrics");
    if (!first)
        return first.error();
    qint64 last = *first;
    qsizetype points = 0;
    TableScan scan = m_reading.scanBehind(*first, "metrics", PointColumns);
    for (; scan.next(); last = scan.row().integer(0)) {
        if (++points < MostNewPoints)
            add(scan.row());
    }
    m_changes.isRewritten |= points >= MostNewPoints;
    if (const Result<void> read = scan.finish(); !read)
        return read;
    const Result<AppendedRows> noted = noteRows(m_reading, "metrics", PointColumns, last);
    if (noted)
        m_now->metrics = *noted;
    return noted ? Result<void>() : noted.error();
}

void ChangeReader::add(const Statement &point)
{
    const std::optional<double> value = metricValue(point, 5, 6, m_reading, Mistyped::LoggedValue);
    noteRun(point.text(1));
    std::pair name(point.text(1).toByteArray(), point.text(2).toByteArray());
    if (!value || m_newRuns.contains(name.first))
        return;
    auto place = m_tails.constFind(name);
    if (place == m_tails.constEnd()) {
        m_changes.tails << SeriesTail { Series { point.string(1), point.string(2), {}, {}, {} }, std::nullopt };
        place = m_tails.insert(name, m_changes.tails.size() - 1);
    }
    m_changes.tails[*place].points.append(point.integer(3), point.integer(4), *value);
}

/// Whether it was not noted already.
bool ChangeReader::noteRun(QByteArrayView id)
{
    if (m_noted.contains(QByteArray::fromRawData(id.data(), id.size())))
        return false;
    m_noted << id.toByteArray();
    m_changes.runIds << QString::fromUtf8(id);
    return true;
}

} // namespace

Result<StoreChanges> readSqliteChanges(Reading &reading, const DatabaseFiles &files, const SqliteMark *mark)
{
    return ChangeReader(reading, mark).read(files);
}

} // namespace runloupe
