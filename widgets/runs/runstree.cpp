#include "runstree.h"

#include "filterboxes.h"
#include "rundelegate.h"
#include "runsheader.h"
#include "tables/runrows.h"
#include "tables/runtablemodel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int NameSection = RunTableModel::FirstDataColumn;
constexpr std::size_t MeasuredRows = 64; // more would make a table of many columns slow to appear
constexpr int WidestColumn = 260; // pixels
constexpr int CellSpace = 4; // pixels, so that neighbouring columns do not run into one another
constexpr int Indentation = 16;
constexpr float HoverOpacity = 0.10F;
constexpr float BaselineOpacity = 0.10F;

} // namespace

RunsTree::RunsTree(RunTableModel *model, QWidget *parent)
    : FrozenTree(parent)
    , m_model(model)
    , m_header(new RunsHeader(model, this))
{
    setModel(model);
    setHeads(m_header);
    m_header->setSectionsClickable(true); // setHeader() takes it away from a view that does not sort by itself
    setItemDelegate(new RunDelegate(model, this));
    setUp();
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_folding.note(*m_model, index, FoldMemory::State::Folded); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_folding.note(*m_model, index, FoldMemory::State::Unfolded); });
    connect(m_header->boxes(), &FilterBoxes::sectionWanted, this, &RunsTree::scrollToColumn);
    connect(m_header->boxes(), &FilterBoxes::leaveRequested, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(model, &QAbstractItemModel::layoutChanged, this, &RunsTree::orderRows);
    connect(model, &QAbstractItemModel::modelReset, this, &RunsTree::orderRows);
}

std::vector<Row> RunsTree::selectedRows() const
{
    return rowsWithin(selectionModel()->selection(), *m_model, m_rowsInOrder);
}

void RunsTree::selectRows(const std::vector<Row> &rows)
{
    m_isQuiet = true;
    selectionModel()->select(rangesOf(*m_model, rows), QItemSelectionModel::ClearAndSelect);
    m_isQuiet = false;
}

void RunsTree::setCurrentRow(Row row)
{
    if (row == m_model->rowOf(currentIndex()))
        return;
    m_isQuiet = true;
    selectionModel()->setCurrentIndex(m_model->indexOf(row, std::max(NameSection, currentIndex().column())),
                                      QItemSelectionModel::NoUpdate);
    m_isQuiet = false;
}

void RunsTree::setHovered(Row row)
{
    const auto updateRow = [this](Row changed) {
        const QRect cell = visualRect(m_model->indexOf(changed));
        viewport()->update(0, cell.y(), viewport()->width(), cell.height());
    };
    updateRow(std::exchange(m_hovered, row));
    updateRow(row);
}

void RunsTree::unfoldAgain()
{
    scheduleDelayedItemsLayout(); // one layout for all of them
    for (const RunNode node : m_folding.unfolded(*m_model->table(), m_model->arrangement()))
        expand(m_model->indexOfNode(node));
}

void RunsTree::foldAll(FoldMemory::State state)
{
    m_folding.noteAll(state);
    if (state == FoldMemory::State::Folded)
        collapseAll();
    else
        expandAll();
}

std::vector<bool> RunsTree::unfoldedGroups() const
{
    std::vector<bool> unfolded(m_model->arrangement().groupCount());
    for (RunNode group = 0; group < unfolded.size(); ++group)
        unfolded[group] = isExpanded(m_model->indexOfNode(group));
    return unfolded;
}

void RunsTree::fitColumn(int section)
{
    int width = section == RunTableModel::MarkColumn ? 0 : m_header->sectionSizeHint(section);
    const std::size_t groups = std::min<std::size_t>(MeasuredRows, m_model->arrangement().groupCount());
    for (RunNode group = 0; group < groups; ++group)
        width = std::max(width, widthOf(section, m_model->indexOfNode(group, section)));
    const std::size_t count = std::min(MeasuredRows, m_rowsInOrder.size());
    for (std::size_t place = 0; place < count; ++place)
        width = std::max(width, widthOf(section, m_model->indexOf(m_rowsInOrder[place], section)));
    setColumnWidth(section, std::min(width, WidestColumn));
}

void RunsTree::scrollContentsBy(int dx, int dy)
{
    FrozenTree::scrollContentsBy(dx, dy);
    if (dx != 0)
        m_header->boxes()->place();
}

void RunsTree::keyboardSearch(const QString &search)
{
    const int section = currentIndex().column();
    enterColumn(NameSection); // names are what people type
    QTreeView::keyboardSearch(search);
    enterColumn(section);
    m_sinceTyping.start();
}

/// Takes the cursor there within its row.
void RunsTree::enterColumn(int section)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && section >= 0 && current.column() != section)
        selectionModel()->setCurrentIndex(current.siblingAtColumn(section), QItemSelectionModel::NoUpdate);
}

bool RunsTree::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && goesOnSearching(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QTreeView::event(event);
}

/// A letter that is a command begins no search, but it can be the next one of a search.
bool RunsTree::goesOnSearching(const QKeyEvent &event) const
{
    const bool isSearching = m_sinceTyping.isValid() && !m_sinceTyping.hasExpired(QApplication::keyboardInputInterval());
    return isSearching && event.modifiers() == Qt::NoModifier && event.text().size() == 1 && event.text().front().isPrint();
}

void RunsTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        Q_EMIT toggleRequested(selectedRows());
    } else {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void RunsTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == RunTableModel::MarkColumn)
        Q_EMIT toggleRequested(rowsOf(index)); // selects nothing
    else
        QTreeView::mousePressEvent(event);
}

void RunsTree::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    Q_EMIT hoveredRowChanged(m_model->rowOf(indexAt(event->position().toPoint())));
}

void RunsTree::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    Q_EMIT hoveredRowChanged(NoRow);
}

void RunsTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect whole = wholeRow(option);
    if (m_model->groupOf(index) != NoGroup)
        painter->fillRect(whole, palette().color(QPalette::AlternateBase));
    const Row row = m_model->rowOf(index);
    const auto tint = [&](QColor color, float opacity) {
        color.setAlphaF(opacity);
        painter->fillRect(whole, color);
    };
    if (row != NoRow && row == m_model->baseline())
        tint(themeColors().accent, BaselineOpacity);
    if (row != NoRow && row == m_hovered)
        tint(palette().color(QPalette::Highlight), HoverOpacity);
    QTreeView::drawRow(painter, option, index);
}

void RunsTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (RunDelegate::isInSelectedGroup(*this, *m_model, index)) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = rect;
        option.state |= QStyle::State_Selected;
        style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, this);
    }
    QTreeView::drawBranches(painter, rect, index);
}

/// To take one run out of a selected group, its other runs have to be selected by themselves.
QItemSelectionModel::SelectionFlags RunsTree::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const QItemSelectionModel::SelectionFlags flags = QTreeView::selectionCommand(index, event);
    const SharedRunGroups &groups = m_model->arrangement().groups();
    const Row row = m_model->rowOf(index);
    if (!groups || row == NoRow || !flags.testFlag(QItemSelectionModel::Toggle))
        return flags;
    const RunNode group = groups->groupOf(row);
    if (!selectionModel()->isSelected(m_model->indexOfNode(group)))
        return flags;
    selectionModel()->select(rangesOfRunsIn(*m_model, group), QItemSelectionModel::Select);
    selectionModel()->select(m_model->indexOfNode(group), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return flags;
}

/// Qt looks for the place of each cell that has changed: a second, for many runs, and much more for those of many families.
void RunsTree::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (m_model->arrangement().size() <= MeasuredRows)
        QTreeView::dataChanged(topLeft, bottomRight, roles);
    else
        viewport()->update();
}

void RunsTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_isQuiet)
        Q_EMIT selectedRowsChanged();
}

void RunsTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isQuiet && current.isValid())
        Q_EMIT currentRowChanged(m_model->rowOf(current));
}

void RunsTree::setUp()
{
    setAccessibleName(tr("Runs"));
    setObjectName(QStringLiteral("runs"));
    setTreePosition(NameSection);
    setIndentation(Indentation);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(true);
}

void RunsTree::orderRows()
{
    const RunTreeArrangement &arrangement = m_model->arrangement();
    m_rowsInOrder.clear();
    m_rowsInOrder.reserve(arrangement.size());
    for (const RunNode node : arrangement.nodesInOrder()) {
        if (!arrangement.isGroup(node))
            m_rowsInOrder.push_back(arrangement.row(node));
    }
}

std::vector<Row> RunsTree::rowsOf(const QModelIndex &index) const
{
    const std::span<const Row> rows = m_model->rowsOf(index);
    return { rows.begin(), rows.end() };
}

int RunsTree::widthOf(int section, const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int depth = 0;
    if (section == NameSection) {
        for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
            ++depth;
        ++depth; // the arrow
    }
    return itemDelegate()->sizeHint(option, index).width() + CellSpace + depth * Indentation;
}

} // namespace runloupe
