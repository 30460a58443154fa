#include "detailstree.h"

#include "common/typing.h"
#include "detaildelegate.h"
#include "detailscolumns.h"
#include "detailscopier.h"
#include "noteview.h"
#include "tables/rundetailsmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace runloupe {

namespace {

using Model = RunDetailsModel;

constexpr int Indentation = 12;

bool isLink(const QModelIndex &index)
{
    return index.isValid() && index.data(Model::RunRole).toUInt() != NoRow;
}

} // namespace

DetailsTree::DetailsTree(RunDetailsModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new DetailDelegate(this))
    , m_copier(new DetailsCopier(model, this))
    , m_place(this, model)
{
    setModel(model);
    setItemDelegate(m_delegate);
    setUp();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place.noteCurrent(); });
    connect(model, &QAbstractItemModel::modelReset, this, &DetailsTree::showAnew);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_place.noteFolding(index); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_place.noteFolding(index); });
    showAnew();
}

void DetailsTree::setUp()
{
    setAccessibleName(tr("All about the run"));
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    setIndentation(Indentation);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

/// The model has other rows altogether.
void DetailsTree::showAnew()
{
    m_place.restore();
    showNote();
    arrangeColumns();
}

void DetailsTree::showNote()
{
    const QModelIndex section = m_model->indexOf(DetailKind::Note);
    if (!section.isValid())
        return;
    const QModelIndex note = m_model->index(0, Model::KeyColumn, section);
    m_note = new NoteView;
    m_note->setNote(note.data(Model::ValueRole).toString());
    setFirstColumnSpanned(0, section, true);
    setIndexWidget(note, m_note);
}

void DetailsTree::fitNote()
{
    if (m_note)
        m_note->setFixedHeight(m_note->heightFor(viewport()->width() - 2 * Indentation));
}

void DetailsTree::arrangeColumns()
{
    const int width = viewport()->width();
    const auto columns = DetailsColumns::fitting(*m_model, fontMetrics(), width);
    header()->resizeSection(Model::KeyColumn, columns.key);
    for (int column = Model::ValueColumn; column < Model::ColumnCount; ++column) {
        header()->setSectionHidden(column, column > columns.numbers);
        header()->resizeSection(column, columns.number);
    }
    m_delegate->setWidths(width, width - columns.key);
    fitNote();
    scheduleDelayedItemsLayout();
}

bool DetailsTree::event(QEvent *event)
{
    keepListKeys(event);
    return QTreeView::event(event);
}

void DetailsTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        m_copier->copyRows();
    else if (event->matches(QKeySequence::Find))
        Q_EMIT searchRequested({});
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        activateRow(currentIndex());
    else if (isTyping(*event))
        Q_EMIT searchRequested(event->text());
    else
        return QTreeView::keyPressEvent(event);
    event->accept();
}

void DetailsTree::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const bool isActive = isOnLink(position) || isOnFoldLine(position);
    viewport()->setCursor(isActive ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeView::mouseMoveEvent(event);
}

void DetailsTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !event->modifiers() && (isOnLink(position) || isOnFoldLine(position)))
        activateRow(indexAt(position));
}

void DetailsTree::contextMenuEvent(QContextMenuEvent *event)
{
    const QPersistentModelIndex current = currentIndex(); // what is read meanwhile may change the rows
    QMenu menu(this);
    if (isLink(current))
        menu.addAction(tr("Go to this run"), this, [this, current] { activateRow(current); });
    if (current.isValid() && m_delegate->isFoldable(current, font())) {
        const bool isWhole = current.data(Model::WholeRole).toBool();
        menu.addAction(isWhole ? tr("Show less") : tr("Show all"), this, [this, current] { toggleWhole(current); });
    }
    m_copier->addTo(&menu);
    menu.exec(event->globalPos());
}

void DetailsTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrangeColumns();
}

/// An arrow stands beside the first line of a value, as the key does.
void DetailsTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    QRect line = rect;
    if (!m_model->isSection(index))
        line.setHeight(DetailDelegate::lineHeight(fontMetrics()));
    QTreeView::drawBranches(painter, line, index);
}

bool DetailsTree::isOnLink(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.column() == Model::KeyColumn && isLink(index);
}

bool DetailsTree::isOnFoldLine(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || index.column() == Model::KeyColumn || !m_delegate->isFoldable(index, font()))
        return false;
    const QRect row = visualRect(index);
    return position.y() >= row.top() + DetailDelegate::foldLineTop(row.height(), fontMetrics());
}

/// Goes to the run that it is about, shows or hides the rest of its value, or folds what is below it.
void DetailsTree::activateRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex key = index.siblingAtColumn(Model::KeyColumn);
    if (isLink(key))
        Q_EMIT runRequested(key.data(Model::RunRole).toUInt());
    else if (m_model->hasChildren(key))
        setExpanded(key, !isExpanded(key));
    else
        toggleWhole(key);
}

void DetailsTree::toggleWhole(const QModelIndex &index)
{
    if (!index.isValid() || !m_delegate->isFoldable(index, font()))
        return;
    m_model->setData(index, !index.data(Model::WholeRole).toBool(), Model::WholeRole);
    scheduleDelayedItemsLayout(); // its height has changed
}

} // namespace runloupe
