#include "runtablemodel.h"

#include "columnname.h"
#include "columnsummary.h"
#include "groupcells.h"
#include "plaintooltip.h"
#include "runcolors.h"
#include "runs/runselection.h"
#include "statisticwords.h"

#include <QColor>

#include <algorithm>

namespace runloupe {

RunTableModel::RunTableModel(RunSelection *selection, QObject *parent)
    : RunTreeModel(parent)
    , m_selection(selection)
{
    connect(selection, &RunSelection::marksChanged, this, &RunTableModel::emitMarksChanged);
    connect(selection, &RunSelection::colorsChanged, this, &RunTableModel::emitMarksChanged);
    connect(selection, &RunSelection::baselineChanged, this, &RunTableModel::emitMarksChanged);
}

void RunTableModel::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    emitMarksChanged();
}

QList<RunBadge> RunTableModel::badges(Row row) const
{
    return m_selection->table() == table() ? badgesOf(*m_selection, row) : QList<RunBadge>();
}

void RunTableModel::setDeltaUnit(DeltaUnit unit)
{
    if (unit == m_deltaUnit)
        return;
    m_deltaUnit = unit;
    emitMarksChanged();
}

Row RunTableModel::baseline() const
{
    return m_selection->table() == table() ? m_selection->baseline() : NoRow;
}

bool RunTableModel::hasDeltas(int section) const
{
    const RunColumn *const cells = column(section);
    return cells && baseline() != NoRow && isCompared(*cells);
}

std::optional<CellDelta> RunTableModel::delta(const QModelIndex &index) const
{
    const RunColumn *const cells = column(index.column());
    return cells ? delta(*cells, rowOf(index)) : std::nullopt;
}

std::optional<CellDelta> RunTableModel::delta(const RunColumn &column, Row row) const
{
    const Row other = baseline();
    if (other == NoRow || row == NoRow || other == row || !isCompared(column))
        return std::nullopt;
    if (column.cells->isPending(row) || column.cells->isPending(other))
        return std::nullopt;
    return deltaOf(column, row, other, m_deltaUnit);
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
    const RunColumn *cells = column(index.column());
    if (const GroupId group = groupOf(index); group != NoGroup)
        return cells ? groupCellData(*cells, group, role) : groupMarkData(group, role);
    const Row row = rowOf(index);
    if (role == RowRole)
        return row;
    if (!cells)
        return markData(row, role);
    const QVariant special = cells->key == NameColumn ? nameData(row, role) : QVariant();
    return special.isValid() ? special : cellData(*cells, row, role);
}

bool RunTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != MarkColumn || role != Qt::CheckStateRole)
        return false;
    const std::span<const Row> span = rowsOf(index);
    const std::vector<Row> rows(span.begin(), span.end());
    if (value.value<Qt::CheckState>() == Qt::Unchecked)
        m_selection->give(RunMark::Hidden, rows);
    else
        m_selection->take(RunMark::Hidden, rows);
    return true;
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RunColumn *const cells = column(section);
    switch (role) {
    case Qt::DisplayRole:
        return cells ? cells->title.simplified() : tr("Shown"); // a key may have line breaks
    case Qt::ToolTipRole:
        return plainToolTip(cells ? headerToolTip(*cells) : tr("Whether charts draw the run, and in which colour."));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (cells && cells->isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    case ColumnKindRole:
        return cells ? QVariant(int(cells->key.kind)) : QVariant();
    default:
        return {};
    }
}

QString RunTableModel::headerToolTip(const RunColumn &column) const
{
    QStringList lines { qualifiedName(column.key), summaryText(column, arrangement().rows()) };
    if (column.key.isOfHistory())
        lines.insert(1, statisticSentence(column.key.statistic));
    if (column.better != Better::Unknown)
        lines << (column.better == Better::Lower ? tr("Low values are better") : tr("High values are better"));
    return lines.join(u'\n');
}

QVariant RunTableModel::markData(Row row, int role) const
{
    if (m_selection->table() != table())
        return {}; // rows of a newer table already, which will be here in a moment
    const bool isHidden = m_selection->has(RunMark::Hidden, row);
    const std::optional<RunInk> ink = m_selection->ink(row);
    switch (role) {
    case Qt::CheckStateRole:
        return isHidden ? Qt::Unchecked : Qt::Checked;
    case Qt::DecorationRole:
        return ink ? runColor(ink->color, m_dark) : QVariant();
    case DashRole:
        return ink ? ink->dash : QVariant();
    case Qt::AccessibleTextRole:
        return isHidden ? tr("Hidden from charts") : tr("Shown in charts");
    case Qt::ToolTipRole:
        return isHidden ? tr("Hidden from charts. Click to show.") : tr("Shown in charts. Click to hide.");
    default:
        return {};
    }
}

/// Of the line that its runs are drawn as; nothing where they are drawn one by one.
std::optional<RunInk> RunTableModel::inkOf(GroupId group) const
{
    const RunGroups &groups = *arrangement().groups();
    for (const std::vector<Row> &line : m_selection->drawnLines()) {
        if (groups.groupOf(line.front()) == group)
            return line.size() > 1 || groups.sizeOf(group) == 1 ? m_selection->ink(line.front()) : std::nullopt;
    }
    return std::nullopt;
}

QVariant RunTableModel::groupMarkData(GroupId group, int role) const
{
    if (role == GroupSizeRole)
        return qulonglong(arrangement().groups()->sizeOf(group));
    if (m_selection->table() != table())
        return {};
    const Qt::CheckState state = checkStateOf(group);
    const std::optional<RunInk> ink = inkOf(group);
    switch (role) {
    case Qt::DecorationRole:
        return ink ? runColor(ink->color, m_dark) : QVariant();
    case DashRole:
        return ink ? ink->dash : QVariant();
    case Qt::CheckStateRole:
        return state;
    case Qt::AccessibleTextRole:
        return state == Qt::Unchecked ? tr("Hidden from charts")
            : state == Qt::Checked    ? tr("Shown in charts")
                                      : tr("Partly shown in charts");
    case Qt::ToolTipRole:
        return state == Qt::Unchecked ? tr("Hidden from charts. Click to show all of its runs.")
                                      : tr("Shown in charts. Click to hide all of its runs.");
    default:
        return {};
    }
}

/// Whether charts may draw all, none or some of its runs.
Qt::CheckState RunTableModel::checkStateOf(GroupId group) const
{
    if (!m_selection->hasAny(RunMark::Hidden))
        return Qt::Checked;
    const std::span<const Row> rows = arrangement().groups()->rows(group);
    const bool isFirstHidden = m_selection->has(RunMark::Hidden, rows.front());
    const bool isMixed
        = std::any_of(rows.begin(), rows.end(), [&](Row row) { return m_selection->has(RunMark::Hidden, row) != isFirstHidden; });
    return isMixed ? Qt::PartiallyChecked : isFirstHidden ? Qt::Unchecked : Qt::Checked;
}

QVariant RunTableModel::groupCellData(const RunColumn &column, GroupId group, int role)
{
    if (!column.groups)
        return {}; // a column that is about to go
    const GroupCells &cells = *column.groups;
    const auto orNothing = [](std::optional<double> number) { return number ? QVariant(*number) : QVariant(); };
    switch (role) {
    case Qt::DisplayRole:
        return cells.text(group);
    case Qt::ToolTipRole:
        return plainToolTip(cells.story(group));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    case FullTextRole:
        return cells.fullText(group);
    case NumberRole:
        return orNothing(cells.number(group));
    case BestRole:
        return cells.isBest(group);
    case ShadeRole:
        return orNothing(cells.shade(group));
    case GroupSizeRole:
        return qulonglong(cells.groups().sizeOf(group));
    default:
        return {};
    }
}

QVariant RunTableModel::cellData(const RunColumn &column, Row row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case Qt::ToolTipRole:
        return plainToolTip(cellToolTip(column, row));
    case Qt::AccessibleTextRole:
        return cellWords(column, row);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    case FullTextRole:
        return column.cells->fullText(row);
    case NumberRole:
        if (const std::optional<double> number = column.cells->number(row))
            return *number;
        return {};
    case BestRole:
        return column.isBest(row);
    case ShadeRole:
        if (const std::optional<double> shade = column.shade(row))
            return *shade;
        return {};
    default:
        return {};
    }
}

QString RunTableModel::cellToolTip(const RunColumn &column, Row row) const
{
    if (column.cells->isPending(row))
        return tr("Not computed yet");
    const QString value = column.cells->fullText(row);
    if (!delta(column, row))
        return value;
    return (value.isEmpty() ? tr("No value") : value) + QLatin1Char('\n') + deltaSentences(column, row, baseline());
}

/// For the ear; nothing where the cell's text says all.
QVariant RunTableModel::cellWords(const RunColumn &column, Row row) const
{
    const std::optional<CellDelta> compared = delta(column, row);
    if (!compared)
        return {};
    QStringList words { column.text(row), compared->text, verdictWords(compared->verdict) };
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

/// What the name's cell says in other words than those of other columns.
QVariant RunTableModel::nameData(Row row, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return plainToolTip(nameToolTip(row));
    case Qt::AccessibleTextRole: {
        QStringList words { table()->displayName(row) };
        for (const RunBadge badge : badges(row))
            words << badgeWord(badge).toLower();
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

/// Who the run is, and inside which other it ran, which may not be shown.
QString RunTableModel::nameToolTip(Row row) const
{
    QStringList lines { table()->attribute(TextAttribute::RunName).string(row),
                        table()->attribute(TextAttribute::RunId).string(row) };
    if (const Row parent = table()->parent(row); parent != NoRow)
        lines << tr("Inside %1").arg(table()->displayName(parent));
    for (const RunBadge badge : badges(row))
        lines << badgeWord(badge);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void RunTableModel::emitMarksChanged()
{
    const auto emitChildren = [this](RunNode parent) {
        if (const int count = arrangement().childCount(parent))
            Q_EMIT dataChanged(indexOfNode(arrangement().child(parent, 0), MarkColumn),
                               indexOfNode(arrangement().child(parent, count - 1), columnCount() - 1));
    };
    emitChildren(NoNode);
    for (RunNode node = 0; node < arrangement().size(); ++node)
        emitChildren(node);
}

} // namespace runloupe
