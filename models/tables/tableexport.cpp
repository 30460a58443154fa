#include "tableexport.h"

#include "columnchoice.h"
#include "groupsheet.h"
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
    case ExportScope::Groups:
        break;
    }
    return allRows(*snapshot.table);
}

/// Below how many nodes that are taken along a run stands, asked of runs and groups from top to bottom. Looks at each node once,
/// however deep they are nested.
class Depths {
public:
    explicit Depths(const RunTreeArrangement &arrangement)
        : m_arrangement(arrangement)
        , m_within(arrangement.size(), Unknown)
    {
    }

    bool isTaken(RunNode node) const { return m_within[node] > 0; }

    /// Takes the node along.
    int take(RunNode node)
    {
        if (node == NoNode)
            return 0;
        const int depth = within(m_arrangement.parent(node));
        m_within[node] = depth + 1;
        return depth;
    }

private:
    static constexpr int Unknown = -1;

    int within(RunNode node)
    {
        std::vector<RunNode> passed;
        for (; node != NoNode && m_within[node] == Unknown; node = m_arrangement.parent(node))
            passed.push_back(node);
        const int depth = node == NoNode ? 0 : m_within[node];
        for (const RunNode between : passed)
            m_within[between] = depth;
        return depth;
    }

    const RunTreeArrangement &m_arrangement;
    std::vector<int> m_within; // by node: how many that are taken its children stand below
};

/// By group, how many of the rows are in it.
std::vector<std::size_t> countsByGroup(const RunGroups &groups, const std::vector<Row> &rows)
{
    std::vector<std::size_t> counts(groups.count());
    for (const Row row : rows)
        ++counts[groups.groupOf(row)];
    return counts;
}

/// `rows` as they are seen: whole groups in front of their runs, which are left out where the group is folded.
std::vector<SheetLine> linesOf(const TableSnapshot &snapshot, const std::vector<Row> &rows)
{
    const RunTreeArrangement &arrangement = snapshot.arrangement;
    const SharedRunGroups &groups = arrangement.groups();
    const std::vector<std::size_t> counts = groups ? countsByGroup(*groups, rows) : std::vector<std::size_t>();
    std::vector<SheetLine> lines;
    Depths depths(arrangement);
    for (const Row row : rows) {
        const GroupId group = groups ? groups->groupOf(row) : NoGroup;
        const bool isWhole = groups && counts[group] == groups->sizeOf(group);
        if (isWhole && !depths.isTaken(group)) {
            lines.push_back({ .row = NoRow, .group = group });
            depths.take(group);
        }
        if (!isWhole || snapshot.unfolded[group])
            lines.push_back({ .row = row, .depth = depths.take(arrangement.nodeOf(row)) });
    }
    return lines;
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
    if (const SharedRunGroups &groups = snapshot.arrangement.groups(); groups && !isAll)
        addGroupColumn(sheet, groups, rowsOf(snapshot, scope));
    return sheet;
}

/// The metrics on screen, and what their histories come down to.
Sheet sheetOfGroups(const TableSnapshot &snapshot, const Stop &stop)
{
    const SharedRunGroups &groups = snapshot.arrangement.groups();
    if (!groups)
        return {};
    QList<RunColumn> metrics = snapshot.columns;
    metrics.removeIf([](const RunColumn &column) { return column.key.kind != ColumnKind::Metric || !column.isNumeric(); });
    return groupSheet(snapshot.table, groups, metrics, snapshot.names, stop);
}

Sheet sheetForPeople(const TableSnapshot &snapshot, ExportScope scope, const Stop &stop)
{
    if (scope == ExportScope::Everything)
        return shownRunSheet(allColumns(snapshot, stop), plainLines(allRows(*snapshot.table)));
    return shownRunSheet(snapshot.columns, linesOf(snapshot, rowsOf(snapshot, scope)));
}

} // namespace

std::size_t runCount(const TableSnapshot &snapshot, ExportScope scope)
{
    switch (scope) {
    case ExportScope::Shown:
        return snapshot.shown.size();
    case ExportScope::Selected:
        return snapshot.selected.size();
    case ExportScope::Groups:
        return snapshot.arrangement.groupCount();
    case ExportScope::Everything:
        break;
    }
    return snapshot.table ? snapshot.table->size() : 0;
}

Sheet sheetOf(const TableSnapshot &snapshot, ExportScope scope, SheetFormat format, const Stop &stop)
{
    if (!snapshot.table)
        return {};
    Sheet sheet = scope == ExportScope::Groups ? sheetOfGroups(snapshot, stop)
        : isForScripts(format)                 ? sheetForScripts(snapshot, scope, stop)
                                               : sheetForPeople(snapshot, scope, stop);
    sheet.remarks = snapshot.remarks;
    return sheet;
}

} // namespace runloupe
