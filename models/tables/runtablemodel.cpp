#include "runtablemodel.h"

#include "runcolors.h"
#include "runs/runselection.h"
#include "runs/samerun.h"

#include <QColor>

#include <algorithm>

namespace runloupe {

namespace {

constexpr qsizetype LongestToolTip = 2000; // characters

const ColumnKey NameKey { ColumnKind::Attribute, QStringLiteral("run_name") };

/// Tool tips take anything that looks like HTML for HTML; values are none.
QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > LongestToolTip ? text.left(LongestToolTip) + QChar(u'…') : text;
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(shown.toHtmlEscaped());
}

bool holds(const QList<RunColumn> &columns, const ColumnKey &key)
{
    return std::any_of(columns.begin(), columns.end(), [&key](const RunColumn &column) { return column.key == key; });
}

} // namespace

RunTableModel::RunTableModel(RunSelection *selection, QObject *parent)
    : QAbstractItemModel(parent)
    , m_selection(selection)
{
    connect(selection, &RunSelection::hiddenChanged, this, &RunTableModel::emitMarksChanged);
    connect(selection, &RunSelection::colorsChanged, this, &RunTableModel::emitMarksChanged);
}

void RunTableModel::reset(const SharedRunTable &table, const QList<RunColumn> &columns, RunTreeArrangement arrangement)
{
    beginResetModel();
    m_table = table;
    m_columns = columns;
    m_arrangement = std::move(arrangement);
    endResetModel();
}

void RunTableModel::rearrange(const SharedRunTable &table, const QList<RunColumn> &columns, RunTreeArrangement arrangement)
{
    Q_ASSERT(columns.size() == m_columns.size());
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Row> rows;
    rows.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before) {
        const Row row = m_arrangement.row(nodeOf(index));
        rows.push_back(table == m_table ? row : sameRun(*m_table, row, *table));
    }
    m_table = table;
    m_columns = columns;
    m_arrangement = std::move(arrangement);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after << indexOf(rows[std::size_t(i)], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void RunTableModel::rearrange(RunTreeArrangement arrangement)
{
    rearrange(m_table, m_columns, std::move(arrangement));
}

void RunTableModel::setColumns(const QList<RunColumn> &columns)
{
    removeColumnsBut(columns);
    insertMissingColumns(columns);
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstDataColumn, int(m_columns.size())); // titles tell apart what is shown
}

void RunTableModel::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    emitMarksChanged();
}

const RunColumn *RunTableModel::column(int section) const
{
    return section < FirstDataColumn ? nullptr : &m_columns[section - FirstDataColumn];
}

int RunTableModel::sectionOf(const ColumnKey &key) const
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns[i].key == key)
            return i + FirstDataColumn;
    }
    return -1;
}

Row RunTableModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? m_arrangement.row(nodeOf(index)) : NoRow;
}

QModelIndex RunTableModel::indexOf(Row row, int column) const
{
    const RunNode node = m_arrangement.nodeOf(row);
    return node == NoNode ? QModelIndex() : indexOfNode(node, column);
}

QModelIndex RunTableModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, m_arrangement.child(nodeOf(parent), row)) : QModelIndex();
}

QModelIndex RunTableModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const RunNode parent = m_arrangement.parent(nodeOf(index));
    return parent == NoNode ? QModelIndex() : indexOfNode(parent, 0);
}

QModelIndex RunTableModel::sibling(int row, int column, const QModelIndex &index) const
{
    if (index.isValid() && row == index.row() && column >= 0 && column < columnCount())
        return createIndex(row, column, index.internalId()); // the usual question
    return QAbstractItemModel::sibling(row, column, index);
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : m_arrangement.childCount(nodeOf(parent));
}

int RunTableModel::columnCount(const QModelIndex &) const
{
    return m_table ? FirstDataColumn + int(m_columns.size()) : 0;
}

bool RunTableModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == MarkColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row row = rowOf(index);
    if (role == RowRole)
        return row;
    const RunColumn *cells = column(index.column());
    return cells ? cellData(*cells, row, role) : markData(row, role);
}

bool RunTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != MarkColumn || role != Qt::CheckStateRole)
        return false;
    m_selection->setHidden(rowOf(index), value.value<Qt::CheckState>() == Qt::Unchecked);
    return true;
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RunColumn *const cells = column(section);
    switch (role) {
    case Qt::DisplayRole:
        return cells ? cells->title : tr("Shown");
    case Qt::ToolTipRole:
        return plainToolTip(cells ? qualifiedName(cells->key) : tr("Whether charts draw the run, and in which colour."));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (cells && cells->isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    case ColumnKindRole:
        return cells ? QVariant(int(cells->key.kind)) : QVariant();
    default:
        return {};
    }
}

QModelIndex RunTableModel::indexOfNode(RunNode node, int column) const
{
    return createIndex(m_arrangement.place(node), column, node);
}

QVariant RunTableModel::markData(Row row, int role) const
{
    if (m_selection->table() != m_table)
        return {}; // rows of a newer table already, which will be here in a moment
    const bool isHidden = m_selection->isHidden(row);
    const int slot = m_selection->colorSlot(row);
    const bool isDrawn = slot != ColorSlots::None;
    switch (role) {
    case Qt::CheckStateRole:
        return isHidden ? Qt::Unchecked : Qt::Checked;
    case Qt::DecorationRole:
        return isDrawn ? runColor(slot, m_dark) : QVariant();
    case DashRole:
        return isDrawn ? runDash(slot) : QVariant();
    case Qt::AccessibleTextRole:
        return isHidden ? tr("Hidden from charts") : tr("Shown in charts");
    case Qt::ToolTipRole:
        return isHidden ? tr("Hidden from charts. Click to show.") : tr("Shown in charts. Click to hide.");
    default:
        return {};
    }
}

QVariant RunTableModel::cellData(const RunColumn &column, Row row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column.cells->text(row);
    case Qt::ToolTipRole:
        return plainToolTip(column.key == NameKey ? nameToolTip(row) : column.cells->fullText(row));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    case FullTextRole:
        return column.cells->fullText(row);
    case NumberRole:
        if (const std::optional<double> number = column.cells->number(row))
            return *number;
        return {};
    default:
        return {};
    }
}

/// Who the run is, and inside which other it ran, which may not be shown.
QString RunTableModel::nameToolTip(Row row) const
{
    QStringList lines { m_table->attribute(TextAttribute::RunName).string(row),
                        m_table->attribute(TextAttribute::RunId).string(row) };
    if (const Row parent = m_table->parent(row); parent != NoRow)
        lines << tr("Inside %1").arg(m_table->displayName(parent));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void RunTableModel::removeColumnsBut(const QList<RunColumn> &kept)
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

void RunTableModel::insertMissingColumns(const QList<RunColumn> &wanted)
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
void RunTableModel::moveNestedIndexes(int section, int by)
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

void RunTableModel::emitMarksChanged()
{
    const auto emitChildren = [this](RunNode parent) {
        if (const int count = m_arrangement.childCount(parent))
            Q_EMIT dataChanged(indexOfNode(m_arrangement.child(parent, 0), MarkColumn),
                               indexOfNode(m_arrangement.child(parent, count - 1), MarkColumn));
    };
    emitChildren(NoNode);
    for (RunNode node = 0; node < m_arrangement.size(); ++node)
        emitChildren(node);
}

} // namespace runloupe
