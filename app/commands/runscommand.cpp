#include "runscommand.h"

#include "runchoice.h"
#include "runsheet.h"
#include "runsjson.h"
#include "sheettable.h"
#include "writers/sheetwriter.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::RunsCommand", text);
}

void writeRuns(const SharedRunTable &table, const std::vector<Row> &rows, Format format, Output &output)
{
    if (format == Format::Json)
        writeRunsJson(*table, rows, output);
    else if (format == Format::Csv)
        writeSheet(runSheet(table, rows, RunSheetKind::Everything), SheetFormat::Csv, output);
    else
        writeTable(runSheet(table, rows, RunSheetKind::ForPeople), output);
}

Result<Warnings> printRuns(const Request &request, Output &output)
{
    const Result<RunQuery> query = RunQuery::parse(request.arguments);
    if (!query)
        return query.error();
    const Result<QStringList> experiments
        = experimentIds(*request.store, request.arguments.values(QStringLiteral("--experiment")));
    if (!experiments)
        return experiments.error();
    const Result<SharedRunTable> table
        = readRunTable({ { request.store, { *experiments, request.view, query->newest() } } }, Stop::never());
    if (!table)
        return table.error();
    writeRuns(*table, query->rows(**table), request.format, output);
    return (*table)->warnings();
}

QList<Option> options()
{
    return {
        { .name = QStringLiteral("--experiment"),
          .value = QStringLiteral("ID_OR_NAME"),
          .help = tr("only the runs of this experiment"),
          .isRepeatable = true },
        { .name = QStringLiteral("--filter"),
          .value = QStringLiteral("EXPR"),
          .help = tr("only the runs that match, in MLflow's search language; also knows or, not, brackets, RLIKE"),
          .mayBeEmpty = true },
        { .name = QStringLiteral("--order-by"),
          .value = QStringLiteral("KEY"),
          .help = tr("“metrics.loss”, “params.lr DESC” …, of which the first counts most"),
          .isRepeatable = true },
        viewOption(),
        { .name = QStringLiteral("--limit"), .value = QStringLiteral("N"), .help = tr("at most so many runs") },
    };
}

} // namespace

Command runsCommand()
{
    return { .word = QStringLiteral("runs"),
             .summary = tr("the runs with their params, latest metrics and tags"),
             .options = options(),
             .examples = { QStringLiteral("runs mlflow.db --experiment baseline --limit 20"),
                           QStringLiteral("runs mlruns --filter 'metrics.`val/loss` < 0.3 and params.lr > 0.001'"),
                           QStringLiteral("runs mlflow.db --order-by 'metrics.accuracy DESC' --format csv") },
             .run = printRuns };
}

} // namespace runloupe
