#include "namedruns.h"

#include "closenames.h"
#include "query/runorder.h"

#include <QCoreApplication>

#include <numeric>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::NamedRuns", text);
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

} // namespace

Result<SharedRunTable> readNamedRuns(const Request &request, const QStringList &runIds)
{
    Result<SharedRunTable> table = readRuns(request.store, request.view, runIds);
    if (!table)
        return table;
    for (const QString &runId : runIds) {
        if ((*table)->rowOf({ request.store->uri(), runId }) == NoRow)
            return unknownRun(runId, request);
    }
    return table;
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

Option runOption(const QString &help)
{
    return { .name = QStringLiteral("--run"), .value = QStringLiteral("ID"), .help = help, .isRepeatable = true };
}

} // namespace runloupe
