#include "tablecontent.h"

#include "columnchoice.h"
#include "columnsummary.h"
#include "groupcells.h"
#include "pinkeys.h"
#include "statisticcells.h"

#include <algorithm>
#include <numeric>

namespace runloupe {

namespace {

StatisticWish wishOf(const TableRequest &request, const ColumnKey &key)
{
    return wishFor(key, betterOfMetric(key.key, request.styles));
}

/// The columns of a request: for showing, sorting and grouping the cells of each are made once.
class RequestedColumns {
public:
    explicit RequestedColumns(const TableRequest &request)
        : m_request(request)
    {
        for (const RunColumn &column : request.known) {
            if (!column.key.isOfHistory() && &column.cells->table() == request.table.get())
                m_cells.insert(column.key, column.cells);
        }
    }

    RunColumn column(const ColumnKey &key)
    {
        SharedCells &cells = m_cells[key];
        if (!cells)
            cells = makeCells(key);
        return { .key = key, .title = columnTitle(key), .cells = cells, .better = usualBetter(key, m_request.styles) };
    }

private:
    SharedCells makeCells(const ColumnKey &key) const
    {
        if (key.isOfHistory())
            return statisticCells(m_request.table, key.statistic.kind, m_request.statistics.value(wishOf(m_request, key)));
        return makeRunColumn(m_request.table, key, m_request.names).cells;
    }

    const TableRequest &m_request;
    QHash<ColumnKey, SharedCells> m_cells;
};

bool isWanted(const TableRequest &request, const RunColumn &column, const std::vector<Row> &rows)
{
    const bool isName = column.key == NameColumn;
    return request.columnsShown == ColumnsShown::All || isName || rows.size() < 2 || varies(*column.cells, rows);
}

/// Of two ascending lists.
std::vector<Row> inBoth(const std::vector<Row> &a, const std::vector<Row> &b)
{
    std::vector<Row> rows;
    std::ranges::set_intersection(a, b, std::back_inserter(rows));
    return rows;
}

Result<std::vector<Row>> rowsShown(const TableRequest &request, const Stop &stop)
{
    const Result<std::vector<Row>> matching = request.filter.matching(*request.table, stop);
    return request.runsShown == RunsShown::All || !matching ? matching : inBoth(*matching, request.starred);
}

/// The groups of the runs in the order of their values; null where they are not to be grouped.
Result<SharedRunGroups> groupsOf(RequestedColumns &requested, const ResolvedGrouping &grouping, const std::vector<Row> &rows,
                                 const Stop &stop)
{
    if (!grouping.isGrouped)
        return SharedRunGroups();
    QList<RunColumn> columns;
    for (const ColumnKey &key : grouping.columns) {
        if (stop.isRequested())
            return Stop::error();
        columns << requested.column(key);
    }
    const Result<RowGroups> groups = groupsBy(columns, rows, stop);
    if (!groups)
        return groups.error();
    return std::make_shared<const RunGroups>(columns, *groups);
}

SharedRunGroups sorted(const RunGroups &groups, const std::vector<OrderKeys> &keys)
{
    std::vector<GroupId> order(groups.count());
    std::iota(order.begin(), order.end(), GroupId(0));
    sortByKeys(order, keys);
    return std::make_shared<const RunGroups>(groups.columns(), groups.rowGroups().inOrder(order));
}

/// What stands in which order: groups by their figures, the runs in them by their own values.
Result<RunTreeArrangement> arranged(const TableRequest &request, RequestedColumns &requested, SharedRunGroups groups,
                                    std::vector<Row> rows, const Stop &stop)
{
    std::vector<OrderKeys> keys;
    std::vector<OrderKeys> groupKeys;
    if (const std::vector<Row> pinned = inBoth(rows, request.pinned); !pinned.empty()) {
        keys.push_back(pinKeys(*request.table, pinned, request.nesting));
        if (groups)
            groupKeys.push_back(firstKeys(keys.back(), *groups));
    }
    for (const SortKey &key : request.sorting) {
        if (stop.isRequested())
            return Stop::error();
        RunColumn column = requested.column(key.column);
        column.style = request.styles.value(key.column);
        keys.push_back(column.cells->orderKeys(key.direction));
        if (groups)
            groupKeys.push_back(groupOrderKeys(column, keys.back(), key.direction, *groups));
    }
    if (groups)
        groups = sorted(*groups, groupKeys);
    return arrangeRuns(*request.table, std::move(rows), keys, request.nesting, groups, stop);
}

Result<QList<RunColumn>> columnsOf(const TableRequest &request, RequestedColumns &requested, const SharedRunGroups &groups,
                                   const std::vector<Row> &rows, const Stop &stop)
{
    QList<RunColumn> columns;
    for (const ColumnKey &key : request.columns) {
        if (stop.isRequested())
            return Stop::error();
        RunColumn column = requested.column(key);
        if (!isWanted(request, column, rows))
            continue;
        column.dress(request.styles.value(key), rows);
        if (groups)
            column.groups = makeGroupCells(column, groups);
        columns << column;
    }
    tellApart(columns);
    return columns;
}

QList<ColumnKey> missingOf(const QList<SortKey> &sorting, const RunTable &table)
{
    QList<ColumnKey> missing;
    for (const SortKey &key : sorting) {
        if (!isAvailable(table, key.column))
            missing << key.column;
    }
    return missing;
}

} // namespace

QList<StatisticWish> statisticWishes(const TableRequest &request)
{
    QList<StatisticWish> wishes;
    const auto add = [&](const ColumnKey &key) {
        if (key.isOfHistory() && !wishes.contains(wishOf(request, key)))
            wishes << wishOf(request, key);
    };
    for (const ColumnKey &key : request.columns)
        add(key);
    for (const SortKey &key : request.sorting)
        add(key.column);
    for (const ColumnKey &key : resolved(request.grouping, *request.table).columns)
        add(key);
    return wishes;
}

Result<TableContent> makeContent(const TableRequest &request, const Stop &stop)
{
    RequestedColumns requested(request);
    const Result<std::vector<Row>> shown = rowsShown(request, stop);
    if (!shown)
        return shown.error();
    const std::vector<Row> &rows = *shown;
    const ResolvedGrouping grouping = resolved(request.grouping, *request.table);
    const Result<SharedRunGroups> groups = groupsOf(requested, grouping, rows, stop);
    if (!groups)
        return groups.error();
    const Result<RunTreeArrangement> arrangement = arranged(request, requested, *groups, rows, stop);
    if (!arrangement)
        return arrangement.error();
    const Result<QList<RunColumn>> columns = columnsOf(request, requested, arrangement->groups(), rows, stop);
    if (!columns)
        return columns.error();
    const MissingKeys missing { missingOf(request.sorting, *request.table), grouping.missing };
    return TableContent { request.table, *columns, *arrangement, missing };
}

} // namespace runloupe
