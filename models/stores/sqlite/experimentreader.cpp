#include "experimentreader.h"

#include "lostruns.h"
#include "runscopefilter.h"

#include <algorithm>
#include <tuple>

namespace runloupe {

namespace {

/// Newest first; those of unknown age last, by number; those that are not recorded at the very end.
bool isListedBefore(const Experiment &a, const Experiment &b)
{
    const auto rank = [](const Experiment &experiment) {
        const bool hasTime = experiment.creationTime.has_value();
        return std::tuple(!experiment.isRecorded, !hasTime, -experiment.creationTime.value_or(0), experiment.id.size(),
                          experiment.id);
    };
    return rank(a) < rank(b);
}

class ExperimentReader {
    Q_DECLARE_TR_FUNCTIONS(runloupe::ExperimentReader)

public:
    explicit ExperimentReader(Reading &reading)
        : m_reading(reading)
    {
    }

    Result<QList<Experiment>> read(View view);

private:
    Result<void> readExperiments();
    Result<void> readTags();
    Result<void> countRuns();
    Experiment &at(QByteArrayView id);

    Reading &m_reading;
    QList<Experiment> m_experiments;
    QHash<QByteArray, qsizetype> m_places;
};

Result<QList<Experiment>> ExperimentReader::read(View view)
{
    if (const Result<void> read = m_reading.tolerate(readExperiments(), "experiments"); !read)
        return read.error();
    if (const Result<void> read = m_reading.tolerate(readTags(), "experiment_tags"); !read)
        return read.error();
    if (const Result<void> read = m_reading.tolerate(countRuns(), "runs"); !read)
        return read.error();
    m_experiments.removeIf([view](const Experiment &experiment) { return !isInView(experiment.lifecycle, view); });
    std::sort(m_experiments.begin(), m_experiments.end(), isListedBefore);
    return m_experiments;
}

Result<void> ExperimentReader::readExperiments()
{
    TableScan scan = m_reading.scan(
        "experiments",
        { "experiment_id", "name", "artifact_location", "lifecycle_stage", "creation_time", "last_update_time", "workspace" });
    while (scan.next()) {
        const Statement &row = scan.row();
        Experiment experiment;
        experiment.id = row.string(1);
        experiment.name = row.string(2);
        experiment.artifactLocation = row.string(3);
        experiment.lifecycle = lifecycleOf(row.text(4));
        experiment.creationTime = row.optionalInteger(5);
        experiment.lastUpdateTime = row.optionalInteger(6);
        experiment.workspace = row.string(7);
        m_places.insert(row.text(1).toByteArray(), m_experiments.size());
        m_experiments << experiment;
    }
    return scan.finish();
}

Result<void> ExperimentReader::readTags()
{
    if (!m_reading.schema().hasTable("experiment_tags"))
        return {};
    TableScan scan = m_reading.scan("experiment_tags", { "experiment_id", "key", "value" });
    while (scan.next()) {
        const auto place = m_places.constFind(scan.row().text(1).toByteArray());
        if (place != m_places.constEnd())
            m_experiments[*place].tags.insert(scan.row().string(2), scan.row().string(3));
    }
    return scan.finish();
}

Result<void> ExperimentReader::countRuns()
{
    TableScan scan = m_reading.scan("runs", { "experiment_id", "lifecycle_stage" });
    scan.reportBetween(0, 1);
    while (scan.next()) {
        Experiment &experiment = at(scan.row().text(1));
        ++(lifecycleOf(scan.row().text(2)) == Lifecycle::Active ? experiment.activeRuns : experiment.deletedRuns);
    }
    forEachLostRun(m_reading, scan, [this](QByteArrayView) { ++at({}).activeRuns; });
    return scan.finish();
}

/// The experiment of that id, made up if the store does not know it.
Experiment &ExperimentReader::at(QByteArrayView id)
{
    const auto known = m_places.constFind(QByteArray::fromRawData(id.data(), id.size()));
    if (known != m_places.constEnd())
        return m_experiments[*known];
    Experiment orphans;
    orphans.id = QString::fromUtf8(id);
    orphans.name = id.isEmpty() ? tr("Runs without experiment") : tr("Runs of unknown experiment %1").arg(orphans.id);
    orphans.isRecorded = false;
    m_places.insert(id.toByteArray(), m_experiments.size());
    m_experiments << orphans;
    return m_experiments.last();
}

} // namespace

Result<QList<Experiment>> readSqliteExperiments(Reading &reading, View view)
{
    return ExperimentReader(reading).read(view);
}

} // namespace runloupe
