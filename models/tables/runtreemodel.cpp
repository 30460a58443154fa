#include "runtreemodel.h"

#include "runs/samerun.h"

#include <algorithm>

namespace runloupe {

namespace {

bool holds(const QList<RunColumn> &columns, const ColumnKey &key)
{
    return std::any_of(columns.begin(), columns.end(), [&key](const RunColumn &column) { return column.key == key; });
}

/// Where a node of one arrangement is in another, of this table or a newer one.
RunNode sameNode(const RunTreeArrangement &before, RunNode node, const RunTable &table, const RunTreeArrangement &now,
                 const RunTable &newTable)
{
    if (before.isGroup(node)) {
        const GroupId group = now.groups() ? before.groups()->sameGroup(node, *now.groups()) : NoGroup;
        return group == NoGroup ? NoNode : RunNode(group);
    }
    const Row row = before.row(node);
    return now.nodeOf(&table == &newTable ? row : sameRun(table, row, newTable));
}

} // namespace

void RunTreeModel::reset(const SharedRunTable &table, const QList<RunColumn> &columns, RunTreeArrangement arrangement)
{
    beginResetModel();
    m_table = table;
    m_columns = columns;
    m_arrangement = std::move(arrangement);
    endResetModel();
}

void RunTreeModel::rearrange(const SharedRunTable &table, const QList<RunColumn> &columns, RunTreeArrangement arrangement)
{
    Q_ASSERT(columns.size() == m_columns.size());
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<RunNode> nodes;
    nodes.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before)
        nodes.push_back(sameNode(m_arrangement, nodeOf(index), *m_table, arrangement, *table));
    m_table = table;
    m_columns = columns;
    m_arrangement = std::move(arrangement);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after << indexOfNode(nodes[std::size_t(i)], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void RunTreeModel::rearrange(RunTreeArrangement arrangement)
{
    rearrange(m_table, m_columns, std::move(arrangement));
}

void RunTreeModel::setColumns(const QList<RunColumn> &columns)
{
    removeColumnsBut(columns);
    insertMissingColumns(columns);
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstDataColumn, int(m_columns.size())); // titles tell apart what is shown
}

const RunColumn *RunTreeModel::column(int section) const
{
    return section < FirstDataColumn ? nullptr : &m_columns[section - FirstDataColumn];
}

int RunTreeModel::sectionOf(const ColumnKey &key) const
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns[i].key == key)
            return i + FirstDataColumn;
    }
    return -1;
}

Row RunTreeModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? m_arrangement.row(nodeOf(index)) : NoRow;
}

GroupId RunTreeModel::groupOf(const QModelIndex &index) const
{
    return index.isValid() ? m_arrangement.group(nodeOf(index)) : NoGroup;
}

std::span<const Row> RunTreeModel::rowsOf(const QModelIndex &index) const
{
    return index.isValid() ? m_arrangement.rowsOf(nodeOf(index)) : std::span<const Row>();
}

QModelIndex RunTreeModel::indexOf(Row row, int column) const
{
    return indexOfNode(m_arrangement.nodeOf(row), column);
}

QModelIndex RunTreeModel::indexOfNode(RunNode node, int column) const
{
    return node == NoNode ? QModelIndex() : createIndex(m_arrangement.place(node), column, node);
}

QModelIndex RunTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, m_arrangement.child(nodeOf(parent), row)) : QModelIndex();
}

QModelIndex RunTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return indexOfNode(m_arrangement.parent(nodeOf(index)));
}

QModelIndex RunTreeModel::sibling(int row, int column, const QModelIndex &index) const
{
    if (index.isValid() && row == index.row() && column >= 0 && column < columnCount())
        return createIndex(row, column, index.internalId()); // the usual question
    return QAbstractItemModel::sibling(row, column, index);
}

int RunTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : m_arrangement.childCount(nodeOf(parent));
}

int RunTreeModel::columnCount(const QModelIndex &) const
{
    return m_table ? FirstDataColumn + int(m_columns.size()) : 0;
}

bool RunTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

void RunTreeModel::removeColumnsBut(const QList<RunColumn> &kept)
{
    for (int i = int(m_columns.size()); i-- > 0;) {
        if (holds(kept, m_columns[i].key))
            continue;
        beginRemoveColumns({}, i + FirstDataColumn, i + FirstDataColumn);
        m_columns.removeAt(i);
        moveNestedIndexes(i + FirstDataColumn, -1);
        endRemoveColumns();
    }
}

void RunTreeModel::insertMissingColumns(const QList<RunColumn> &wanted)
{
    int place = 0; // behind the wanted column before
    for (const RunColumn &column : wanted) {
        if (const int section = sectionOf(column.key); section >= 0) {
            place = section - FirstDataColumn;
            m_columns[place] = column;
        } else {
            beginInsertColumns({}, place + FirstDataColumn, place + FirstDataColumn);
            m_columns.insert(place, column);
            moveNestedIndexes(place + FirstDataColumn, +1);
            endInsertColumns();
        }
        ++place;
    }
}

/// Qt moves only the persistent indexes of the parent that a signal names; here all parents share one list of columns.
void RunTreeModel::moveNestedIndexes(int section, int by)
{
    QModelIndexList before;
    QModelIndexList after;
    for (const QModelIndex &index : persistentIndexList()) {
        if (m_arrangement.parent(nodeOf(index)) == NoNode || index.column() < section)
            continue;
        const bool isGone = by < 0 && index.column() == section;
        before << index;
        after << (isGone ? QModelIndex() : indexOfNode(nodeOf(index), index.column() + by));
    }
    changePersistentIndexList(before, after);
}

} // namespace runloupe
