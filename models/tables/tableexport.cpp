#include "tableexport.h"

#include "columnchoice.h"
#include "runsheets.h"

#include <numeric>

namespace runloupe {

namespace {

bool isForScripts(SheetFormat format)
{
    return format == SheetFormat::Csv || format == SheetFormat::Json;
}

std::vector<Row> allRows(const RunTable &table)
{
    std::vector<Row> rows(table.size());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

std::vector<Row> rowsOf(const TableSnapshot &snapshot, ExportScope scope)
{
    switch (scope) {
    case ExportScope::Shown:
        return snapshot.shown;
    case ExportScope::Selected:
        return snapshot.selected;
    case ExportScope::Everything:
        break;
    }
    return allRows(*snapshot.table);
}

/// Those that the table alone does not know of.
QList<RunColumn> statisticColumns(const TableSnapshot &snapshot)
{
    QList<RunColumn> columns = snapshot.columns;
    columns.removeIf([](const RunColumn &column) { return !column.key.isOfHistory(); });
    return columns;
}

QList<RunColumn> allColumns(const TableSnapshot &snapshot, const Stop &stop)
{
    QList<RunColumn> columns;
    for (const ColumnKey &key : availableColumns(*snapshot.table)) {
        if (stop.isRequested())
            break;
        columns << makeRunColumn(snapshot.table, key, snapshot.names);
    }
    columns << statisticColumns(snapshot);
    tellApart(columns);
    return columns;
}

/// Of nested runs the parent is told; all tags would tell it anyway.
Sheet sheetForScripts(const TableSnapshot &snapshot, ExportScope scope, const Stop &stop)
{
    const bool isAll = scope == ExportScope::Everything;
    const QList<RunColumn> statistics = statisticColumns(snapshot);
    const QList<ColumnKey> keys = isAll ? availableColumns(*snapshot.table) + keysOf(statistics) : keysOf(snapshot.columns);
    Sheet sheet = exactRunSheet(snapshot.table, keys, rowsOf(snapshot, scope), snapshot.names, stop, statistics);
    if (snapshot.isNested && !isAll)
        addParentColumn(sheet, snapshot.table, rowsOf(snapshot, scope));
    return sheet;
}

} // namespace

std::size_t runCount(const TableSnapshot &snapshot, ExportScope scope)
{
    switch (scope) {
    case ExportScope::Shown:
        return snapshot.shown.size();
    case ExportScope::Selected:
        return snapshot.selected.size();
    case ExportScope::Everything:
        break;
    }
    return snapshot.table ? snapshot.table->size() : 0;
}

Sheet sheetOf(const TableSnapshot &snapshot, ExportScope scope, SheetFormat format, const Stop &stop)
{
    if (!snapshot.table)
        return {};
    Sheet sheet = isForScripts(format)
        ? sheetForScripts(snapshot, scope, stop)
        : shownRunSheet(scope == ExportScope::Everything ? allColumns(snapshot, stop) : snapshot.columns,
                        rowsOf(snapshot, scope));
    sheet.remarks = snapshot.remarks;
    return sheet;
}

} // namespace runloupe
