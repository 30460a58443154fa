#include "runscommand.h"

#include "groupchoice.h"
#include "groupsanswer.h"
#include "runchoice.h"
#include "runsheet.h"
#include "runsjson.h"
#include "runstatistics.h"
#include "sheettable.h"
#include "writers/sheetwriter.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::RunsCommand", text);
}

void writeRuns(const SharedRunTable &table, const std::vector<Row> &rows, const QList<RunColumn> &statistics, Format format,
               Output &output)
{
    if (format == Format::Json)
        writeRunsJson(*table, rows, statistics, output);
    else if (format == Format::Csv)
        writeSheet(runSheet(table, rows, RunSheetKind::Everything, statistics), SheetFormat::Csv, output);
    else
        writeTable(runSheet(table, rows, RunSheetKind::ForPeople, statistics), output);
}

Result<Warnings> printEach(const SharedRunTable &table, const QList<ColumnKey> &statistics, const RunQuery &query,
                           const Request &request, Output &output)
{
    const Result<Listing<RunColumn>> columns = readStatistics(request.store, table, statistics);
    if (!columns)
        return columns.error();
    const Result<std::vector<Row>> rows = query.rows(*table);
    if (!rows)
        return rows.error();
    writeRuns(table, *rows, columns->items, request.format, output);
    Warnings warnings = table->warnings();
    warnings.add(columns->warnings);
    return warnings;
}

Result<Warnings> printGroups(const SharedRunTable &table, const RunGrouping &grouping, const RunQuery &query,
                             const Request &request, Output &output)
{
    const Result<SharedRunGroups> groups = groupsOf(table, grouping, query);
    if (!groups)
        return groups.error();
    writeGroups(table, *groups, request.format, output);
    return table->warnings();
}

Result<Warnings> printRuns(const Request &request, Output &output)
{
    const Result<RunQuery> query = RunQuery::parse(request.arguments);
    if (!query)
        return query.error();
    const Result<RunGrouping> grouping = groupingOf(request.arguments);
    if (!grouping)
        return grouping.error();
    const bool isGrouped = grouping->mode != RunGrouping::Mode::None;
    const Result<QList<ColumnKey>> keys = statisticKeys(request.arguments.values(QStringLiteral("--statistic")));
    if (!keys)
        return keys.error();
    if (isGrouped && !keys->isEmpty())
        return Error(Error::Kind::Invalid, tr("--statistic is told of single runs only, not of groups."));
    const Result<QStringList> experiments
        = experimentIds(*request.store, request.arguments.values(QStringLiteral("--experiment")));
    if (!experiments)
        return experiments.error();
    const Result<SharedRunTable> table
        = readRunTable({ { request.store, { *experiments, request.view, isGrouped ? 0 : query->newest() } } }, Stop::never());
    if (!table)
        return table.error();
    if (const std::optional<Error> missing = missingMetric(**table, *keys); missing && query->newest() == 0)
        return *missing; // the newest runs alone may well lack it
    return isGrouped ? printGroups(*table, *grouping, *query, request, output)
                     : printEach(*table, *keys, *query, request, output);
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
        { .name = QStringLiteral("--group-by"),
          .value = QStringLiteral("KEY"),
          .help
          = tr("groups of runs with the same “params.optimizer”, “status” …, with count, mean, standard deviation, least and "
               "greatest value of each metric; metrics order them by their mean"),
          .isRepeatable = true },
        { .name = QStringLiteral("--group-except"),
          .value = QStringLiteral("KEY"),
          .help = tr("the same of runs with the same params but this one, such as “params.seed”"),
          .isRepeatable = true },
        { .name = QStringLiteral("--statistic"),
          .value = QStringLiteral("NAME"),
          .help = tr("what a metric's history comes down to: “min of metrics.loss”, “mean of last 10 of metrics.loss” …"),
          .isRepeatable = true },
        viewOption(),
        { .name = QStringLiteral("--limit"), .value = QStringLiteral("N"), .help = tr("at most so many runs, or groups") },
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
                           QStringLiteral("runs mlflow.db --order-by 'metrics.accuracy DESC' --format csv"),
                           QStringLiteral("runs mlflow.db --group-except params.seed --order-by 'metrics.accuracy DESC'") },
             .run = printRuns };
}

} // namespace runloupe
