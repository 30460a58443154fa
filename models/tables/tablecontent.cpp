#include "tablecontent.h"

#include "columnsummary.h"
#include "pinkeys.h"

#include <algorithm>

namespace runloupe {

namespace {

RunColumn columnOf(const TableRequest &request, const ColumnKey &key)
{
    const auto known = std::find_if(request.known.begin(), request.known.end(), [&](const RunColumn &column) {
        return column.key == key && &column.cells->table() == request.table.get();
    });
    return known == request.known.end() ? makeRunColumn(request.table, key, request.names)
                                        : RunColumn { key, columnTitle(key), known->cells };
}

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

std::vector<Row> rowsShown(const TableRequest &request)
{
    std::vector<Row> matching = request.filter.matching(*request.table);
    return request.runsShown == RunsShown::All ? matching : inBoth(matching, request.starred);
}

} // namespace

Result<TableContent> makeContent(const TableRequest &request, const Stop &stop)
{
    TableContent content { request.table, {}, {} };
    std::vector<Row> rows = rowsShown(request);
    for (const ColumnKey &key : request.columns) {
        if (stop.isRequested())
            return Stop::error();
        RunColumn column = columnOf(request, key);
        if (!isWanted(request, column, rows))
            continue;
        column.dress(request.styles.value(key), rows);
        content.columns << column;
    }
    tellApart(content.columns);
    std::vector<OrderKeys> keys;
    if (const std::vector<Row> pinned = inBoth(rows, request.pinned); !pinned.empty())
        keys.push_back(pinKeys(*request.table, pinned, request.nesting));
    for (const SortKey &key : request.sorting) {
        if (stop.isRequested())
            return Stop::error();
        keys.push_back(columnOf(request, key.column).cells->orderKeys(key.direction));
    }
    content.arrangement = arrangeRuns(*request.table, std::move(rows), keys, request.nesting);
    return content;
}

} // namespace runloupe
