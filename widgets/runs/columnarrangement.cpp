#include "columnarrangement.h"

#include "filterboxes.h"
#include "runsheader.h"
#include "runstree.h"
#include "tables/runtablemodel.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace runloupe {

namespace {

/// Empty where runs are not grouped.
QList<ColumnKey> groupedBy(const RunTreeArrangement &arrangement)
{
    return arrangement.groups() ? keysOf(arrangement.groups()->columns()) : QList<ColumnKey>();
}

/// The columns that need as much room as before: others are new, or say another figure of groups.
QSet<ColumnKey> columnsThatSayTheSame(const QList<RunColumn> &before, const RunTableModel &model)
{
    QSet<ColumnKey> columns;
    for (const RunColumn &column : before) {
        const int section = model.sectionOf(column.key);
        if (section >= 0 && model.column(section)->style.figure == column.style.figure)
            columns << column.key;
    }
    return columns;
}

} // namespace

ColumnArrangement::ColumnArrangement(RunTableModel *model, RunsTree *tree)
    : QObject(tree)
    , m_model(model)
    , m_tree(tree)
{
    connect(tree->runsHeader(), &QHeaderView::sectionMoved, this,
            [this](int section, int, int place) { noteOrder(section, place); });
    connect(tree->runsHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { noteWidth(section, width); });
}

void ColumnArrangement::setLayout(const RunsLayout &layout)
{
    m_layout = layout;
}

void ColumnArrangement::change(const std::function<void(RunsLayout &)> &change)
{
    const RunsLayout before = m_layout;
    change(m_layout);
    if (m_layout != before)
        Q_EMIT layoutChanged();
}

void ColumnArrangement::move(const ColumnKey &column, int by)
{
    const int section = m_model->sectionOf(column);
    if (section < 0)
        return;
    QHeaderView *const header = m_tree->runsHeader();
    const int place = header->visualIndex(section);
    const int wanted = std::clamp(place + by, RunTableModel::FirstDataColumn, header->count() - 1);
    header->moveSection(place, wanted);
    m_tree->scrollToColumn(section);
}

void ColumnArrangement::fitAgain(const ColumnKey &column)
{
    const QScopedValueRollback<bool> arranging(m_isArranging, true);
    const int section = m_model->sectionOf(column);
    if (section >= 0 && m_layout.widths.value(column) <= 0)
        m_tree->fitColumn(section);
}

void ColumnArrangement::arrangeAfter(const std::function<void()> &update)
{
    const QScopedValueRollback<bool> arranging(m_isArranging, true);
    const QList<RunColumn> before = m_model->columns();
    const QList<ColumnKey> groupedBefore = groupedBy(m_model->arrangement());
    update();
    m_tree->runsHeader()->setSorting(m_layout.sorting);
    const bool hasDeltas = m_model->baseline() != NoRow;
    const bool haveDeltasChanged = std::exchange(m_hasDeltas, hasDeltas) != hasDeltas; // each needs room for them, or no longer
    const bool areAllNew = haveDeltasChanged || groupedBefore != groupedBy(m_model->arrangement());
    giveWidths(areAllNew ? QSet<ColumnKey>() : columnsThatSayTheSame(before, *m_model));
    placeColumns();
    m_tree->runsHeader()->setBoxesShown(m_layout.boxesShown);
    m_tree->runsHeader()->boxes()->renew();
}

/// As people want them; columns that are new, or of which people want nothing any more, get what suits them.
void ColumnArrangement::giveWidths(const QSet<ColumnKey> &before)
{
    if (before.isEmpty())
        m_tree->fitColumn(RunTableModel::MarkColumn);
    for (int section = RunTableModel::FirstDataColumn; section < m_model->columnCount(); ++section) {
        const ColumnKey &key = m_model->column(section)->key;
        if (const int width = m_layout.widths.value(key); width > 0)
            m_tree->setColumnWidth(section, width);
        else if (!before.contains(key) || m_widened.contains(key) || m_unfinished.contains(key) || lacksRoomForMark(section))
            m_tree->fitColumn(section);
    }
    const QList<ColumnKey> widened = m_layout.widths.keys();
    m_widened = { widened.begin(), widened.end() };
    noteUnfinished();
}

/// Whether the column is sorted by, and its head is too narrow to say so.
bool ColumnArrangement::lacksRoomForMark(int section) const
{
    const RunsHeader *const header = m_tree->runsHeader();
    const auto isMeant = [this, section](const SortKey &key) { return m_model->sectionOf(key.column) == section; };
    return header->sectionSize(section) < header->sectionSizeHint(section)
        && std::any_of(m_layout.sorting.begin(), m_layout.sorting.end(), isMeant);
}

void ColumnArrangement::noteUnfinished()
{
    m_unfinished.clear();
    for (const RunColumn &column : m_model->columns()) {
        const std::vector<Row> &rows = m_tree->rowsInOrder();
        if (column.key.isOfHistory()
            && std::any_of(rows.begin(), rows.end(), [&column](Row row) { return column.cells->isPending(row); }))
            m_unfinished.insert(column.key);
    }
}

/// Where people moved them; another table has other columns.
void ColumnArrangement::placeColumns()
{
    QHeaderView *const header = m_tree->runsHeader();
    const QList<ColumnKey> placed = m_layout.arranged(keysOf(m_model->columns()));
    for (int place = 0; place < int(placed.size()); ++place)
        header->moveSection(header->visualIndex(m_model->sectionOf(placed[place])), place + RunTableModel::FirstDataColumn);
    freeze();
}

/// Columns that this table lacks keep their order behind those that it has. What is moved among the frozen columns is
/// frozen, and what is moved out of them no longer.
void ColumnArrangement::noteOrder(int section, int place)
{
    if (m_isArranging)
        return;
    RunsHeader *const header = m_tree->runsHeader();
    QList<ColumnKey> order = keysOf(header->columnsAsTheyStand());
    const QSet<ColumnKey> here(order.begin(), order.end());
    for (const ColumnKey &key : std::as_const(m_layout.order)) {
        if (!here.contains(key))
            order << key;
    }
    const ColumnKey moved = m_model->column(section)->key;
    const bool isAmongFrozen = place < header->frozen().wanted();
    change([&](RunsLayout &layout) {
        layout.order = order;
        if (!isAmongFrozen)
            layout.frozen.removeAll(moved);
        else if (!layout.frozen.contains(moved))
            layout.frozen << moved;
    });
    freeze();
}

/// As many of the first columns as are to be, and the mark before them.
void ColumnArrangement::freeze()
{
    const QList<ColumnKey> columns = keysOf(m_model->columns());
    const auto isFrozen = [this](const ColumnKey &key) { return m_layout.frozen.contains(key); };
    const int frozen = int(std::count_if(columns.begin(), columns.end(), isFrozen));
    m_tree->runsHeader()->setFrozenCount(frozen == 0 ? 0 : frozen + RunTableModel::FirstDataColumn);
}

void ColumnArrangement::noteWidth(int section, int width)
{
    const RunColumn *const column = m_model->column(section);
    if (m_isArranging || !column || width == 0)
        return;
    m_widened.insert(column->key);
    change([&](RunsLayout &layout) { layout.widths[column->key] = width; });
}

} // namespace runloupe
