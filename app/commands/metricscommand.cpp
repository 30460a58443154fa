#include "metricscommand.h"

#include "closenames.h"
#include "namedruns.h"
#include "orderedseriesreader.h"
#include "serieswriter.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::MetricsCommand", text);
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
    if (format == Format::Json)
        return std::make_unique<JsonSeriesWriter>(output);
    if (format == Format::Csv)
        return std::make_unique<CsvSeriesWriter>(output);
    return std::make_unique<TableSeriesWriter>(output, runIds, keys);
}

Result<Warnings> printMetrics(const Request &request, Output &output)
{
    const Result<SharedRunTable> table = readNamedRuns(request, request.arguments.values(QStringLiteral("--run")));
    if (!table)
        return table.error();
    const QStringList runIds = idsInOrder(**table);
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
             .options = { runOption(tr("only of this run")),
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
