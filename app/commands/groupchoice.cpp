#include "groupchoice.h"

#include "keycolumns.h"
#include "runstatistics.h"
#include "tables/groupcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace runloupe {

namespace {

using Mode = RunGrouping::Mode;

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::GroupChoice", text);
}

Result<QList<ColumnKey>> columnsNamed(const QStringList &names)
{
    QList<ColumnKey> columns;
    for (const QString &name : names) {
        const std::variant<ColumnKey, QString> column = columnOfKey(name);
        if (const QString *message = std::get_if<QString>(&column))
            return Error(Error::Kind::Invalid, tr("Runs cannot be grouped by `%1`. %2").arg(name, *message));
        if (const ColumnKey &key = std::get<ColumnKey>(column); !columns.contains(key))
            columns << key;
    }
    return columns;
}

std::vector<GroupId> orderOf(const SharedRunTable &table, const QList<RunColumn> &statistics, const RunGroups &groups,
                             const RunOrder &order)
{
    std::vector<OrderKeys> keys;
    for (const RunOrder::Key &key : order.keys()) {
        const RunColumn column = key.isOfHistory() ? columnOf(statistics, key) : makeRunColumn(table, columnOf(key.field));
        keys.push_back(groupOrderKeys(column, column.cells->orderKeys(key.direction), key.direction, groups));
    }
    std::vector<GroupId> sorted(groups.count());
    std::iota(sorted.begin(), sorted.end(), GroupId(0));
    sortByKeys(sorted, keys);
    return sorted;
}

} // namespace

Result<RunGrouping> groupingOf(const Arguments &arguments)
{
    const QStringList by = arguments.values(QStringLiteral("--group-by"));
    const QStringList except = arguments.values(QStringLiteral("--group-except"));
    if (!by.isEmpty() && !except.isEmpty())
        return Error(Error::Kind::Invalid, tr("Either --group-by or --group-except can be given, not both."));
    const Result<QList<ColumnKey>> columns = columnsNamed(by + except);
    if (!columns)
        return columns.error();
    return RunGrouping { columns->isEmpty() ? Mode::None : by.isEmpty() ? Mode::AllParamsExcept : Mode::By, *columns };
}

Result<SharedRunGroups> groupsOf(const SharedRunTable &table, const RunGrouping &grouping, const RunQuery &query,
                                 const QList<RunColumn> &statistics)
{
    const ResolvedGrouping found = resolved(grouping, *table);
    if (!found.missing.isEmpty())
        return noSuchColumn(*table, found.missing.first());
    if (!found.isGrouped)
        return Error(Error::Kind::Invalid, tr("No param is left to group by."));
    QList<RunColumn> columns;
    for (const ColumnKey &key : found.columns)
        columns << makeRunColumn(table, key);
    const Result<std::vector<Row>> matching = query.filter().matching(*table, Stop::never());
    const Result<RowGroups> rows = matching ? groupsBy(columns, *matching, Stop::never()) : matching.error();
    if (!rows)
        return rows.error();
    std::vector<GroupId> order = orderOf(table, statistics, RunGroups(columns, *rows), query.order());
    order.resize(std::min(order.size(), query.limit()));
    return std::make_shared<const RunGroups>(columns, rows->inOrder(order));
}

} // namespace runloupe
