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

/// What is asked.
struct Question {
    RunQuery query;
    RunGrouping grouping;
    QList<ColumnKey> statistics; // that are to be seen

    static Result<Question> parse(const Arguments &arguments);

    bool isGrouped() const { return grouping.mode != RunGrouping::Mode::None; }
    /// How many of the newest runs hold the whole answer; 0 for all.
    std::size_t newest() const { return isGrouped() ? 0 : query.newest(); }
    /// The statistics that are to be seen, and then those that the order is by.
    QList<ColumnKey> allStatistics() const;
};

Result<Question> Question::parse(const Arguments &arguments)
{
    const Result<RunQuery> query = RunQuery::parse(arguments);
    if (!query)
        return query.error();
    const Result<RunGrouping> grouping = groupingOf(arguments);
    if (!grouping)
        return grouping.error();
    const Result<QList<ColumnKey>> statistics = statisticKeys(arguments.values(QStringLiteral("--statistic")));
    if (!statistics)
        return statistics.error();
    return Question { *query, *grouping, *statistics };
}

QList<ColumnKey> Question::allStatistics() const
{
    QList<ColumnKey> all = statistics;
    for (const ColumnKey &key : statisticsFor(query.order())) {
        if (!all.contains(key))
            all << key;
    }
    return all;
}

Result<SharedRunTable> tableFor(const Question &question, const Request &request)
{
    const Result<QStringList> experiments
        = experimentIds(*request.store, request.arguments.values(QStringLiteral("--experiment")));
    if (!experiments)
        return experiments.error();
    return readRunTable({ { request.store, { *experiments, request.view, question.newest() } } }, Stop::never());
}

Result<void> printEach(const SharedRunTable &table, const Question &question, const QList<RunColumn> &statistics, Format format,
                       Output &output)
{
    const Result<std::vector<Row>> rows = question.query.rows(*table, statistics);
    if (!rows)
        return rows.error();
    const QList<RunColumn> shown = statistics.first(question.statistics.size());
    if (format == Format::Json)
        writeRunsJson(*table, *rows, shown, output);
    else if (format == Format::Csv)
        writeSheet(runSheet(table, *rows, RunSheetKind::Everything, shown), SheetFormat::Csv, output);
    else
        writeTable(runSheet(table, *rows, RunSheetKind::ForPeople, shown), output);
    return {};
}

Result<void> printGroups(const SharedRunTable &table, const Question &question, const QList<RunColumn> &statistics, Format format,
                         Output &output)
{
    const Result<SharedRunGroups> groups = groupsOf(table, question.grouping, question.query, statistics);
    if (!groups)
        return groups.error();
    writeGroups(table, *groups, statistics.first(question.statistics.size()), format, output);
    return {};
}

Result<Warnings> printRuns(const Request &request, Output &output)
{
    const Result<Question> question = Question::parse(request.arguments);
    if (!question)
        return question.error();
    const Result<SharedRunTable> table = tableFor(*question, request);
    if (!table)
        return table.error();
    const QList<ColumnKey> keys = question->allStatistics();
    if (const std::optional<Error> missing = missingMetric(**table, keys); missing && question->newest() == 0)
        return *missing; // the newest runs alone may well lack it
    const Result<Listing<RunColumn>> statistics = readStatistics(request.store, *table, keys);
    if (!statistics)
        return statistics.error();
    const auto print = question->isGrouped() ? printGroups : printEach;
    if (const Result<void> printed = print(*table, *question, statistics->items, request.format, output); !printed)
        return printed.error();
    Warnings warnings = (*table)->warnings();
    warnings.add(statistics->warnings);
    return warnings;
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
          .help = tr("“metrics.loss”, “params.lr DESC”, “min of metrics.loss” …, of which the first counts most"),
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
