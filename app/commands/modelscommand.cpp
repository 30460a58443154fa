#include "modelscommand.h"

#include "sheettable.h"
#include "tagcolumns.h"
#include "writers/jsonwriter.h"
#include "writers/sheetwriter.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::ModelsCommand", text);
}

void writeVersion(const ModelVersion &version, JsonWriter &json)
{
    json.beginObject();
    json.key("version").string(version.version);
    json.key("run_id").stringOrNull(version.runId);
    json.key("current_stage").stringOrNull(version.stage);
    json.key("description").stringOrNull(version.description);
    json.key("source").stringOrNull(version.source);
    json.key("tags").texts(version.tags);
    json.endObject();
}

void writeJson(const QList<RegisteredModel> &models, Output &output)
{
    JsonWriter json(output);
    json.beginArray();
    for (const RegisteredModel &model : models) {
        json.beginObject();
        json.key("name").string(model.name);
        json.key("description").stringOrNull(model.description);
        json.key("tags").texts(model.tags);
        json.key("aliases").texts(model.aliases);
        json.key("versions").beginArray();
        for (const ModelVersion &version : model.versions)
            writeVersion(version, json);
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

/// A version with its model; a model without versions has a line of its own.
struct Line {
    const RegisteredModel *model;
    ModelVersion version;
};

QList<Line> linesOf(const QList<RegisteredModel> &models)
{
    QList<Line> lines;
    for (const RegisteredModel &model : models) {
        for (const ModelVersion &version : model.versions)
            lines << Line { &model, version };
        if (model.versions.isEmpty())
            lines << Line { &model, {} };
    }
    return lines;
}

Sheet sheetOf(const QList<Line> &lines)
{
    Sheet sheet { .rows = std::size_t(lines.size()) };
    const auto add = [&](const char *title, auto text) {
        sheet.columns.push_back({ .title = QLatin1String(title), .exact = [&lines, text](std::size_t row) {
                                     return QString(text(lines[qsizetype(row)])).toUtf8();
                                 } });
    };
    add("name", [](const Line &line) { return line.model->name; });
    add("version", [](const Line &line) { return line.version.version; });
    add("current_stage", [](const Line &line) { return line.version.stage; });
    add("aliases", [](const Line &line) { return line.model->aliases.keys(line.version.version).join(QLatin1Char(' ')); });
    add("run_id", [](const Line &line) { return line.version.runId; });
    add("description", [](const Line &line) { return line.version.description; });
    add("source", [](const Line &line) { return line.version.source; });
    return sheet;
}

Result<Warnings> printModels(const Request &request, Output &output)
{
    Result<Listing<RegisteredModel>> listing = request.store->models(Stop::never());
    if (!listing)
        return listing.error();
    QList<RegisteredModel> &models = listing->items;
    erase_if(models, [](const RegisteredModel &model) { return model.isPrompt; });
    if (request.format == Format::Json) {
        writeJson(models, output);
        return listing->warnings;
    }
    const QList<Line> lines = linesOf(models);
    Sheet sheet = sheetOf(lines);
    if (request.format == Format::Csv) {
        addTagColumns(sheet, [&](std::size_t row) -> const TextMap & { return lines[qsizetype(row)].version.tags; });
        writeSheet(sheet, SheetFormat::Csv, output);
    } else {
        writeTable(sheet, output);
    }
    return listing->warnings;
}

} // namespace

Command modelsCommand()
{
    Option view = viewOption();
    view.help = tr("taken for the sake of the other commands; models are never deleted for show");
    return { .word = QStringLiteral("models"),
             .summary = tr("the registered models, their versions and aliases"),
             .options = { view },
             .examples = { QStringLiteral("models mlflow.db"), QStringLiteral("models mlruns --format csv") },
             .run = printModels };
}

} // namespace runloupe
