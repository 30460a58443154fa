#include "metricscommand.h"

#include "closenames.h"
#include "orderedseriesreader.h"
#include "query/runorder.h"
#include "serieswriter.h"

#include <QCoreApplication>

#include <numeric>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::MetricsCommand", text);
}

QStringList idsInOrder(const RunTable &table)
{
    std::vector<Row> rows(table.size());
    std::iota(rows.begin(), rows.end(), Row(0));
    RunOrder().sort(table, rows);
    QStringList ids;
    for (const Row row : rows)
        ids << table.attribute(TextAttribute::RunId).string(row);
    return ids;
}

Error unknownRun(const QString &runId, const QStringList &known, const Request &request)
{
    QString advice = didYouMean(runId, known);
    if (const auto all = readRunTable({ { request.store, { {}, View::All } } }, Stop::never());
        all && (*all)->rowOf({ request.store->uri(), runId }) != NoRow)
        advice = tr(" It is there, but not in this view; try --view all.");
    else if (advice.isEmpty())
        advice = tr(" “runloupe runs STORE” lists the runs.");
    return Error(Error::Kind::NotFound, tr("There is no such run in %1: %2.").arg(request.store->uri(), runId) + advice);
}

/// Those of the runs in order that are asked for.
Result<QStringList> chosenIds(const QStringList &inOrder, const Request &request)
{
    const QStringList asked = request.arguments.values(QStringLiteral("--run"));
    if (asked.isEmpty())
        return inOrder;
    const QSet<QString> known(inOrder.begin(), inOrder.end());
    for (const QString &runId : asked) {
        if (!known.contains(runId))
            return unknownRun(runId, inOrder, request);
    }
    QStringList chosen = inOrder;
    const QSet<QString> wanted(asked.begin(), asked.end());
    erase_if(chosen, [&wanted](const QString &runId) { return !wanted.contains(runId); });
    return chosen;
}

QStringList keysOf(const RunTable &table)
{
    QStringList keys;
    for (const NumberColumn &column : table.metrics())
        keys << column.key();
    return keys;
}

/// A key that was asked for and that no run has is most often a slip.
void warnOfMissing(const QStringList &asked, const QSet<QString> &met, const QStringList &known, Warnings &warnings)
{
    for (const QString &key : asked) {
        if (!met.contains(key))
            warnings.add(tr("None of these runs has the metric “%1”.").arg(key) + didYouMean(key, known));
    }
}

std::unique_ptr<SeriesWriter> makeWriter(Format format, Output &output, const QStringList &runIds, const QStringList &keys)
{
    switch (format) {
    case Format::Json:
        return std::make_unique<JsonSeriesWriter>(output);
    case Format::Csv:
        return std::make_unique<CsvSeriesWriter>(output);
    case Format::Table:
        break;
    }
    return std::make_unique<TableSeriesWriter>(output, runIds, keys);
}

Result<Warnings> printMetrics(const Request &request, Output &output)
{
    const Result<SharedRunTable> table = readRunTable({ { request.store, { {}, request.view } } }, Stop::never());
    if (!table)
        return table.error();
    const Result<QStringList> runIds = chosenIds(idsInOrder(**table), request);
    if (!runIds)
        return runIds.error();
    const QStringList keys = request.arguments.values(QStringLiteral("--key"));
    const auto writer = makeWriter(request.format, output, *runIds, keys.isEmpty() ? keysOf(**table) : keys);
    QSet<QString> metKeys;
    const auto write = [&](const Series &series) {
        metKeys << series.key;
        writer->write(series);
    };
    writer->begin();
    const Result<Warnings> met
        = OrderedSeriesReader(request.store, keys, request.view).read(*runIds, write, [&] { return output.hasFailed(); });
    if (!met)
        return met.error();
    writer->end();
    Warnings warnings = (*table)->warnings();
    warnings.add(*met);
    warnOfMissing(keys, metKeys, keysOf(**table), warnings);
    return warnings;
}

} // namespace

Command metricsCommand()
{
    return { .word = QStringLiteral("metrics"),
             .summary = tr("whole metric histories, point by point"),
             .options = { { .name = QStringLiteral("--run"),
                            .value = QStringLiteral("ID"),
                            .help = tr("only of this run"),
                            .isRepeatable = true },
                          { .name = QStringLiteral("--key"),
                            .value = QStringLiteral("KEY"),
                            .help = tr("only this metric, of the runs that have it"),
                            .isRepeatable = true },
                          viewOption() },
             .examples = { QStringLiteral("metrics mlflow.db --run 0944cebe550c43878bfd595527b609f4 --key loss"),
                           QStringLiteral("metrics mlruns --view all --format json") },
             .run = printMetrics };
}

} // namespace runloupe
