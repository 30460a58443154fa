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

/// The runs of a view; only the named ones, where some are named.
Result<SharedRunTable> readRuns(const SharedStore &store, View view, const QStringList &runIds)
{
    RunScope scope;
    scope.view = view;
    scope.runIds = runIds;
    return readRunTable({ { store, scope } }, Stop::never());
}

Error unknownRun(const QString &runId, const Request &request)
{
    QString advice = tr(" “runloupe runs STORE” lists the runs.");
    if (const auto all = readRuns(request.store, View::All, {}); all) {
        const QStringList known = idsInOrder(**all);
        if (known.contains(runId))
            advice = tr(" It is there, but not in this view; try --view all.");
        else if (const QString guess = didYouMean(runId, known); !guess.isEmpty())
            advice = guess;
    }
    return Error(Error::Kind::NotFound, tr("There is no such run in %1: %2.").arg(request.store->uri(), runId) + advice);
}

Result<void> checkAllThere(const QStringList &asked, const QStringList &found, const Request &request)
{
    for (const QString &runId : asked) {
        if (!found.contains(runId))
            return unknownRun(runId, request);
    }
    return {};
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
    const QStringList asked = request.arguments.values(QStringLiteral("--run"));
    const Result<SharedRunTable> table = readRuns(request.store, request.view, asked);
    if (!table)
        return table.error();
    const QStringList runIds = idsInOrder(**table);
    if (const Result<void> there = checkAllThere(asked, runIds, request); !there)
        return there.error();
    const QStringList keys = request.arguments.values(QStringLiteral("--key"));
    const auto writer = makeWriter(request.format, output, runIds, keys.isEmpty() ? keysOf(**table) : keys);
    QSet<QString> metKeys;
    const auto write = [&](const Series &series) {
        metKeys << series.key;
        writer->write(series);
    };
    writer->begin();
    const Result<Warnings> met
        = OrderedSeriesReader(request.store, keys, request.view).read(runIds, write, [&] { return output.hasFailed(); });
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
