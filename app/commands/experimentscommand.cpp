#include "experimentscommand.h"

#include "sheettable.h"
#include "tagcolumns.h"
#include "writers/jsonwriter.h"
#include "writers/sheetwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::ExperimentsCommand", text);
}

void writeJson(const QList<Experiment> &experiments, Output &output)
{
    JsonWriter json(output);
    json.beginArray();
    for (const Experiment &experiment : experiments) {
        json.beginObject();
        json.key("experiment_id").string(experiment.id);
        json.key("name").string(experiment.name);
        json.key("lifecycle_stage").string(lifecycleName(experiment.lifecycle));
        json.key("artifact_location").stringOrNull(experiment.artifactLocation);
        json.key("creation_time").time(experiment.creationTime);
        json.key("last_update_time").time(experiment.lastUpdateTime);
        json.key("tags").texts(experiment.tags);
        json.endObject();
    }
    json.endArray();
}

bool hasSeveralWorkspaces(const QList<Experiment> &experiments)
{
    return std::any_of(experiments.begin(), experiments.end(),
                       [&](const Experiment &experiment) { return experiment.workspace != experiments.first().workspace; });
}

Sheet sheetOf(const QList<Experiment> &experiments)
{
    const auto at = [&experiments](std::size_t row) -> const Experiment & { return experiments[qsizetype(row)]; };
    Sheet sheet { .rows = std::size_t(experiments.size()) };
    const auto add = [&](const char *title, auto text) {
        sheet.columns.push_back(
            { .title = QLatin1String(title), .exact = [at, text](std::size_t row) { return QString(text(at(row))).toUtf8(); } });
    };
    const auto addTime = [&](const char *title, Time Experiment::*time) {
        sheet.columns.push_back({ .title = QLatin1String(title),
                                  .exact = [at, time](std::size_t row) { return exactTime(at(row).*time); },
                                  .brief = [at, time](std::size_t row) { return localTimeText(at(row).*time); } });
    };
    if (hasSeveralWorkspaces(experiments)) // or names could occur twice without a reason to be seen
        add("workspace", [](const Experiment &experiment) { return experiment.workspace; });
    add("experiment_id", [](const Experiment &experiment) { return experiment.id; });
    add("name", [](const Experiment &experiment) { return experiment.name; });
    add("lifecycle_stage", [](const Experiment &experiment) { return lifecycleName(experiment.lifecycle); });
    addTime("creation_time", &Experiment::creationTime);
    addTime("last_update_time", &Experiment::lastUpdateTime);
    add("artifact_location", [](const Experiment &experiment) { return experiment.artifactLocation; });
    return sheet;
}

Result<Warnings> printExperiments(const Request &request, Output &output)
{
    Result<Listing<Experiment>> listing = request.store->experiments(request.view, Stop::never());
    if (!listing)
        return listing.error();
    QList<Experiment> &experiments = listing->items;
    erase_if(experiments, [](const Experiment &experiment) { return !experiment.isRecorded; });
    if (request.format == Format::Json) {
        writeJson(experiments, output);
        return listing->warnings;
    }
    Sheet sheet = sheetOf(experiments);
    if (request.format == Format::Csv) {
        addTagColumns(sheet, [&](std::size_t row) -> const TextMap & { return experiments.at(qsizetype(row)).tags; });
        writeSheet(sheet, SheetFormat::Csv, output);
    } else {
        writeTable(sheet, output);
    }
    return listing->warnings;
}

} // namespace

Command experimentsCommand()
{
    return { .word = QStringLiteral("experiments"),
             .summary = tr("the experiments, newest first"),
             .options = { viewOption() },
             .examples
             = { QStringLiteral("experiments mlflow.db"), QStringLiteral("experiments mlruns --view all --format json") },
             .run = printExperiments };
}

} // namespace runloupe
