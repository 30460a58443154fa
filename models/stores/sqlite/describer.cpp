#include "describer.h"

#include "experimentreader.h"
#include "modelreader.h"
#include "revisions.h"

#include <QFileInfo>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::describeSqliteStore", text);
}

/// Tables that are counted, not read. What may hold secrets is left alone.
struct Other {
    const char *table;
    const char *name;
};

constexpr Other others[] = {
    { "datasets", QT_TRANSLATE_NOOP("runloupe::describeSqliteStore", "datasets") },
    { "logged_models", QT_TRANSLATE_NOOP("runloupe::describeSqliteStore", "logged models") },
    { "trace_info", QT_TRANSLATE_NOOP("runloupe::describeSqliteStore", "traces") },
    { "assessments", QT_TRANSLATE_NOOP("runloupe::describeSqliteStore", "assessments") },
    { "evaluation_datasets", QT_TRANSLATE_NOOP("runloupe::describeSqliteStore", "evaluation datasets") },
    { "scorers", QT_TRANSLATE_NOOP("runloupe::describeSqliteStore", "scorers") },
};

QString unrecordedText(const Experiment &experiment)
{
    const qint64 runs = experiment.activeRuns + experiment.deletedRuns;
    return experiment.id.isEmpty()
        ? tr("Some runs (%1) name no experiment; they are shown all the same.").arg(runs)
        : tr("Some runs (%1) name experiment %2, which the store does not know; they are shown all the same.")
              .arg(runs)
              .arg(experiment.id);
}

/// The default view leaves out what lies in a deleted experiment, whatever is noted of the run itself.
Result<void> countExperiments(Reading &reading, StoreDescription &description)
{
    const Result<QList<Experiment>> experiments = readSqliteExperiments(reading, View::All);
    if (!experiments)
        return experiments.error();
    for (const Experiment &experiment : *experiments) {
        const bool isActive = experiment.lifecycle == Lifecycle::Active;
        if (experiment.isRecorded)
            ++(isActive ? description.activeExperiments : description.deletedExperiments);
        else
            reading.warn(unrecordedText(experiment));
        description.activeRuns += isActive ? experiment.activeRuns : 0;
        description.deletedRuns += experiment.deletedRuns + (isActive ? 0 : experiment.activeRuns);
    }
    return {};
}

Result<void> countModels(Reading &reading, StoreDescription &description)
{
    const Result<QList<RegisteredModel>> models = readSqliteModels(reading);
    if (!models)
        return models.error();
    const qint64 prompts
        = std::count_if(models->begin(), models->end(), [](const RegisteredModel &model) { return model.isPrompt; });
    description.models = models->size() - prompts;
    if (prompts > 0)
        description.alsoHolds.insert(tr("prompts"), QString::number(prompts));
    return {};
}

Result<qint64> rowsOf(const Database &database, const QByteArray &table)
{
    Result<Statement> count = database.prepare("select count(*) from " + table);
    if (!count)
        return count.error();
    const qint64 rows = count->next() ? count->integer(0) : 0;
    const Result<void> read = count->finish();
    return read ? Result<qint64>(rows) : read.error();
}

Result<void> countOthers(Reading &reading, StoreDescription &description)
{
    for (const Other &other : others) {
        if (!reading.schema().hasTable(other.table))
            continue;
        const Result<qint64> rows = rowsOf(reading.database(), other.table);
        if (rows && *rows > 0)
            description.alsoHolds.insert(tr(other.name), QString::number(*rows));
        if (const Result<void> read = reading.tolerate(rows ? Result<void>() : rows.error(), other.table); !read)
            return read;
    }
    return {};
}

} // namespace

Result<StoreDescription> describeSqliteStore(Reading &reading, const QString &location)
{
    StoreDescription description;
    description.kind = tr("MLflow SQLite database");
    description.location = location;
    description.schema = reading.schema().revision();
    description.mlflowVersion = mlflowVersion(reading.schema());
    description.bytes = QFileInfo(location).size();
    for (const auto count : { countExperiments, countModels, countOthers }) {
        if (const Result<void> counted = count(reading, description); !counted)
            return counted.error();
    }
    for (const QString &sentence : interruptedUpgrade(reading.schema()))
        reading.warn(sentence);
    if (reading.database().snapshot())
        reading.warn(tr("A program that wrote to it has not finished: what is shown is a recovered copy, "
                        "the file itself is left as it is."));
    description.warnings = reading.warnings();
    return description;
}

} // namespace runloupe
