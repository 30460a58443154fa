#include "runreader.h"

#include "keyedfiles.h"
#include "metricfile.h"

#include <array>

namespace runloupe {

namespace {

/// MLflow writes a number; others have written the word.
QByteArray statusName(const MetaFile &meta)
{
    static const std::array<QByteArray, 5> names { "RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED" };
    const QByteArray recorded = meta.text("status");
    if (recorded.isEmpty())
        return meta.isWhole() ? names.front() : QByteArray(); // MLflow's default; of half a file nobody knows
    bool isNumber = false;
    const uint number = recorded.toUInt(&isNumber);
    return isNumber && number >= 1 && number <= names.size() ? names[number - 1] : recorded;
}

/// MLflow 1.30 and newer keep the name here, older ones in a tag; before the tag there was the key `name`.
QByteArray runName(const RunFolder &run)
{
    const QByteArray name = run.meta.text("run_name");
    const QByteArray oldest = run.meta.text("name");
    const bool hasTag = run.has("tags") && !oldest.isEmpty() && isFile(joined(run.path, "tags/mlflow.runName"));
    return name.isEmpty() && !oldest.isEmpty() && !hasTag ? oldest : name;
}

} // namespace

RunReader::RunReader(RunTableBuilder &builder, Visit &visit)
    : m_builder(builder)
    , m_visit(visit)
    , m_links(visit)
{
}

void RunReader::add(const ExperimentFolder &experiment, const RunFolder &run)
{
    const Row row = addAttributes(experiment, run);
    addParams(row, run);
    addTags(row, run);
    addMetrics(row, run);
    for (const DatasetInput &dataset : m_links.datasets(run))
        m_builder.addDataset(row, dataset);
    for (const LoggedModel &model : m_links.models(run))
        m_builder.addModel(row, model);
}

Row RunReader::addAttributes(const ExperimentFolder &experiment, const RunFolder &run)
{
    const QByteArray name = runName(run);
    const QByteArray status = statusName(run.meta);
    const QByteArray userId = run.meta.text("user_id");
    const QByteArray source = run.meta.text("source_name");
    const QByteArray artifactUri = run.meta.text("artifact_uri");
    RunRecord record;
    record.id = run.id;
    record.experimentId = experiment.id;
    record.name = name;
    record.status = status;
    record.lifecycle = run.lifecycle();
    record.userId = userId;
    record.source = source;
    record.artifactUri = artifactUri;
    record.startTime = run.startTime();
    record.endTime = run.meta.number("end_time");
    return m_builder.add(record);
}

void RunReader::addParams(Row row, const RunFolder &run)
{
    const auto add = [&](const KeyedFile &file) {
        if (const QByteArray value = readKeyedText(file, m_visit); !value.isNull())
            m_builder.setParam(row, m_builder.paramColumn(file.key), value);
    };
    if (run.has("params"))
        forEachKeyedFile(joined(run.path, "params"), add, m_visit);
}

void RunReader::addTags(Row row, const RunFolder &run)
{
    const auto add = [&](const KeyedFile &file) {
        if (const QByteArray value = readKeyedText(file, m_visit); !value.isNull())
            m_builder.setTag(row, m_builder.tagColumn(file.key), value);
    };
    if (run.has("tags"))
        forEachKeyedFile(joined(run.path, "tags"), add, m_visit);
}

/// Latest is not last: the whole file has to be read.
void RunReader::addMetrics(Row row, const RunFolder &run)
{
    const auto add = [&](const KeyedFile &file) {
        std::optional<MetricPoint> latest;
        const auto keepLatest = [&latest](const MetricPoint &point) {
            if (!latest || isLater(point, *latest))
                latest = point;
        };
        readMetricFile(file.path, keepLatest, m_visit);
        if (latest)
            m_builder.setMetric(row, m_builder.metricColumn(file.key), latest->value);
    };
    if (run.has("metrics"))
        forEachKeyedFile(joined(run.path, "metrics"), add, m_visit);
}

} // namespace runloupe
