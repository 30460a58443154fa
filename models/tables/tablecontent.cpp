#include "tablecontent.h"

#include "columnsummary.h"

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

} // namespace

Result<TableContent> makeContent(const TableRequest &request, const Stop &stop)
{
    TableContent content { request.table, {}, {} };
    std::vector<Row> matching = request.filter.matching(*request.table);
    for (const ColumnKey &key : request.columns) {
        if (stop.isRequested())
            return Stop::error();
        RunColumn column = columnOf(request, key);
        if (!isWanted(request, column, matching))
            continue;
        column.dress(request.styles.value(key), matching);
        content.columns << column;
    }
    tellApart(content.columns);
    std::vector<OrderKeys> keys;
    for (const SortKey &key : request.sorting) {
        if (stop.isRequested())
            return Stop::error();
        keys.push_back(columnOf(request, key.column).cells->orderKeys(key.direction));
    }
    content.arrangement = arrangeRuns(*request.table, std::move(matching), keys, request.nesting);
    return content;
}

} // namespace runloupe
