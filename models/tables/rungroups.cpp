#include "rungroups.h"

#include "runs/samerun.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::RunGroups", text);
}

/// Whether the groups differ in this column: their first runs do, for all others of a group are like its first.
bool tellsGroupsApart(const CellSource &cells, const RowGroups &groups)
{
    for (GroupId group = 1; group < groups.count(); ++group) {
        if (!cells.isSame(groups.of(0).front(), groups.of(group).front()))
            return true;
    }
    return false;
}

QList<RunColumn> tellingColumns(const QList<RunColumn> &columns, const RowGroups &groups)
{
    QList<RunColumn> telling;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(telling),
                 [&groups](const RunColumn &column) { return tellsGroupsApart(*column.cells, groups); });
    return telling.isEmpty() ? columns.first(1) : telling;
}

} // namespace

RunGroups::RunGroups(QList<RunColumn> columns, RowGroups rows)
    : m_columns(std::move(columns))
    , m_telling(tellingColumns(m_columns, rows))
    , m_rows(std::move(rows))
{
    tellApart(m_telling);
}

QString RunGroups::title(GroupId group) const
{
    QStringList parts;
    const Row row = rows(group).front();
    for (const RunColumn &column : m_telling) {
        const QString value = column.cells->text(row);
        const QString head = column.title.simplified(); // a key may have line breaks
        parts << (value.isEmpty() ? tr("no %1").arg(head) : tr("%1 = %2").arg(head, value));
    }
    return parts.join(QLatin1String(", "));
}

QStringList RunGroups::values(GroupId group) const
{
    QStringList values;
    for (const RunColumn &column : m_columns)
        values << column.cells->fullText(rows(group).front());
    return values;
}

GroupId RunGroups::sameGroup(GroupId group, const RunGroups &others) const
{
    for (const Row row : rows(group)) {
        const Row now = &table() == &others.table() ? row : sameRun(table(), row, others.table());
        if (const GroupId other = now == NoRow ? NoGroup : others.groupOf(now); other != NoGroup)
            return isSameIn(group, others, other) ? other : NoGroup;
    }
    return NoGroup;
}

bool RunGroups::isSameIn(GroupId group, const RunGroups &others, GroupId other) const
{
    return keysOf(m_columns) == keysOf(others.m_columns) && values(group) == others.values(other);
}

Result<RowGroups> groupsBy(const QList<RunColumn> &columns, std::vector<Row> rows, const Stop &stop)
{
    RowGrouper grouper(std::move(rows), columns.first().cells->table().size());
    for (const RunColumn &column : columns) {
        if (stop.isRequested())
            return Stop::error();
        if (!grouper.isSplit())
            grouper.splitBy(column.cells->orderKeys(Qt::AscendingOrder));
    }
    return grouper.groups();
}

} // namespace runloupe
