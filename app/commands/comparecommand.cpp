#include "comparecommand.h"

#include "comparisonjson.h"
#include "differences/comparedruns.h"
#include "differences/comparisonsheet.h"
#include "namedruns.h"
#include "sheettable.h"
#include "stores/environmentreader.h"
#include "writers/sheetwriter.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::CompareCommand", text);
}

QStringList askedRuns(const Request &request)
{
    QStringList runIds = request.arguments.values(QStringLiteral("--run"));
    runIds.removeDuplicates();
    return runIds;
}

PlaceNames experimentNames(const Store &store)
{
    PlaceNames names;
    if (const auto experiments = store.experiments(View::All, Stop::never())) {
        for (const Experiment &experiment : experiments->items)
            names.experiments.insert({ store.uri(), experiment.id }, experiment.name);
    }
    return names; // without them, the ids are told
}

/// What of the runs stands elsewhere than in the table: what their histories come down to, the models registered of them, and
/// the environments of the models that they logged.
Result<Warnings> readMore(const Store &store, const QStringList &runIds, const RunTable &table, QHash<RunKey, ReadDetails> &read)
{
    const auto models = store.models(Stop::never());
    for (const QString &runId : runIds) {
        const RunKey run { store.uri(), runId };
        if (models)
            read[run].models = modelsOfRun(runId, models->items);
        read[run].environment = readEnvironment(table, table.rowOf(run));
    }
    const auto addHistory = [&](const Series &series) {
        read[{ store.uri(), series.runId }].statistics.insert(series.key, seriesStatistics(series));
    };
    Result<Warnings> warnings = store.readSeries({ runIds, {}, View::All }, addHistory, Stop::never());
    if (warnings && !models)
        warnings->add(models.error().message()); // all else can be compared
    return warnings;
}

void write(const SharedComparison &comparison, Format format, Output &output)
{
    switch (format) {
    case Format::Json:
        return writeComparisonJson(*comparison, output);
    case Format::Csv:
        return writeSheet(exactComparisonSheet(comparison), SheetFormat::Csv, output);
    case Format::Markdown:
        return writeSheet(readableComparisonSheet(comparison), SheetFormat::Markdown, output);
    case Format::Table:
        return writeTable(readableComparisonSheet(comparison), output);
    }
}

Result<Warnings> printComparison(const Request &request, Output &output)
{
    const QStringList runIds = askedRuns(request);
    if (runIds.size() < 2)
        return Error(Error::Kind::Invalid, tr("compare wants two runs or more: runloupe compare STORE --run ID --run ID."));
    const Result<SharedRunTable> table = readNamedRuns(request, runIds);
    if (!table)
        return table.error();
    ComparedRuns runs { .table = *table, .rows = {}, .names = experimentNames(*request.store) };
    for (const QString &runId : runIds)
        runs.rows.push_back((*table)->rowOf({ request.store->uri(), runId }));
    const Result<Warnings> met = readMore(*request.store, runIds, **table, runs.read);
    if (!met)
        return met.error();
    const Comparison all = compare(runs);
    const bool isAll = request.arguments.has(QStringLiteral("--all"));
    write(std::make_shared<const Comparison>(isAll ? all : onlyDifferences(all)), request.format, output);
    Warnings warnings = (*table)->warnings();
    warnings.add(*met);
    return warnings;
}

} // namespace

Command compareCommand()
{
    return { .word = QStringLiteral("compare"),
             .summary = tr("in what runs differ: attributes, params, metrics, tags, data, source, environment, models"),
             .options = { runOption(tr("one of the runs, of which the first is the one that others are held against")),
                          { .name = QStringLiteral("--all"), .value = {}, .help = tr("also what all of them have in common") },
                          viewOption() },
             .examples = { QStringLiteral("compare mlflow.db --run 0944cebe550c43878bfd595527b609f4"
                                          " --run 2296a1392335496685757da37522113f"),
                           QStringLiteral("compare mlruns --run ID --run ID --run ID --all --format csv") },
             .formats = { Format::Table, Format::Json, Format::Csv, Format::Markdown },
             .run = printComparison };
}

} // namespace runloupe
