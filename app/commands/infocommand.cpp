#include "infocommand.h"

#include "textwidth.h"
#include "writers/jsonwriter.h"

#include <QCoreApplication>
#include <QLocale>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::InfoCommand", text);
}

void writeJson(const StoreDescription &info, Output &output)
{
    JsonWriter json(output);
    const auto text = [&json](QByteArrayView key, const QString &value) { json.key(key).stringOrNull(value); };
    const auto count = [&json](QByteArrayView key, qint64 value) { json.key(key).integer(value); };
    json.beginArray();
    json.beginObject();
    text("kind", info.kind);
    text("location", info.location);
    text("schema", info.schema);
    text("mlflow_version", info.mlflowVersion);
    count("size", info.bytes);
    count("active_experiments", info.activeExperiments);
    count("deleted_experiments", info.deletedExperiments);
    count("active_runs", info.activeRuns);
    count("deleted_runs", info.deletedRuns);
    count("models", info.models);
    json.key("also_holds").texts(info.alsoHolds);
    json.key("warnings").beginArray();
    for (const QString &sentence : info.warnings.sentences())
        json.string(sentence);
    json.endArray();
    json.endObject();
    json.endArray();
}

QString counts(qint64 active, qint64 deleted)
{
    return deleted == 0 ? QString::number(active) : tr("%1, and %2 deleted").arg(active).arg(deleted);
}

/// One fact a line; what is not known is left out.
void writeFacts(const StoreDescription &info, Output &output)
{
    constexpr int TitleWidth = 16;
    const auto fact = [&output](const QString &title, const QString &value) {
        if (!value.isEmpty())
            output.write((title.leftJustified(TitleWidth) + terminalLine(value).simplified() + QLatin1Char('\n')).toUtf8());
    };
    fact(tr("Kind"), info.kind);
    fact(tr("Location"), info.location);
    fact(tr("Schema"), info.schema);
    fact(tr("MLflow version"), info.mlflowVersion);
    fact(tr("Size"), QLocale::c().formattedDataSize(info.bytes));
    fact(tr("Experiments"), counts(info.activeExperiments, info.deletedExperiments));
    fact(tr("Runs"), counts(info.activeRuns, info.deletedRuns));
    fact(tr("Models"), QString::number(info.models));
    for (auto other = info.alsoHolds.begin(); other != info.alsoHolds.end(); ++other)
        fact(tr("Also"), tr("%1: %2").arg(other.key(), other.value()));
    for (const QString &sentence : info.warnings.sentences())
        fact(tr("Warning"), sentence);
}

Result<Warnings> printInfo(const Request &request, Output &output)
{
    const Result<StoreDescription> info = request.store->describe(Stop::never());
    if (!info)
        return info.error();
    if (request.format == Format::Json)
        writeJson(*info, output);
    else
        writeFacts(*info, output);
    return Warnings(); // they are part of the answer
}

} // namespace

Command infoCommand()
{
    return { .word = QStringLiteral("info"),
             .summary = tr("what a store is: kind, schema, version, counts, size, warnings"),
             .options = {},
             .examples = { QStringLiteral("info mlflow.db"), QStringLiteral("info mlruns --format json") },
             .formats = { Format::Table, Format::Json },
             .run = printInfo };
}

} // namespace runloupe
