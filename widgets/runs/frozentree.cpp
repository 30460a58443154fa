#include "frozentree.h"

#include "frozenheader.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace runloupe {

void FrozenTree::setHeads(FrozenHeader *heads)
{
    m_heads = heads;
    setHeader(heads);
    const auto repaint = [this] {
        if (hasFrozen())
            viewport()->update();
    };
    connect(heads, &QHeaderView::sectionResized, this, repaint);
    connect(heads, &QHeaderView::geometriesChanged, viewport(), qOverload<>(&QWidget::update));
}

bool FrozenTree::hasFrozen() const
{
    return m_heads && m_heads->frozen().count() > 0;
}

QRect FrozenTree::visualRect(const QModelIndex &index) const
{
    const QRect rect = QTreeView::visualRect(index);
    return hasFrozen() && m_heads->frozen().holds(index.column()) ? rect.translated(m_heads->frozen().shift()) : rect;
}

QModelIndex FrozenTree::indexAt(const QPoint &point) const
{
    const bool isFrozen = !m_isTranslated && hasFrozen() && m_heads->frozen().covers(point);
    return QTreeView::indexAt(isFrozen ? point - m_heads->frozen().shift() : point);
}

/// Qt would scroll sideways to where it believes a frozen column to be, and leave others below the frozen ones.
void FrozenTree::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTreeView::scrollTo(index, hint);
    if (!hasFrozen() || !index.isValid())
        return;
    horizontalScrollBar()->setValue(before);
    scrollToColumn(index.column());
}

void FrozenTree::scrollToColumn(int section)
{
    const FrozenColumns &frozen = m_heads->frozen();
    if (frozen.holds(section))
        return;
    const int start = m_heads->sectionPosition(section) - m_heads->offset() - frozen.width(); // right-to-left: from the right
    const int beyond = start + m_heads->sectionSize(section) - (viewport()->width() - frozen.width());
    QScrollBar *const bar = horizontalScrollBar();
    bar->setValue(bar->value() + (start < 0 ? start : std::clamp(beyond, 0, start)));
}

bool FrozenTree::viewportEvent(QEvent *event)
{
    const std::unique_ptr<QEvent> instead = hasFrozen() ? m_heads->frozen().translatedMouse(*event) : nullptr;
    if (!instead)
        return QTreeView::viewportEvent(event);
    if (event->type() == QEvent::MouseButtonRelease)
        foldAt(static_cast<QMouseEvent *>(event)->pos());
    const QScopedValueRollback<bool> translated(m_isTranslated, true);
    const bool isHandled = QTreeView::viewportEvent(instead.get());
    event->setAccepted(instead->isAccepted());
    return isHandled;
}

/// Qt turns arrows round by itself, but not those that it believes to be out of sight.
void FrozenTree::foldAt(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    const QRect cell = visualRect(index);
    const bool isArrow
        = index.column() == treePosition() && !cell.contains(point) && model()->hasChildren(index.siblingAtColumn(0));
    if (isArrow && !viewport()->rect().contains(point - m_heads->frozen().shift()))
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
}

/// First the columns that scroll; then, in their own part, those that Qt believes to have scrolled away.
void FrozenTree::paintEvent(QPaintEvent *event)
{
    if (!hasFrozen() || m_heads->offset() == 0) {
        QTreeView::paintEvent(event);
    } else {
        const QRect area = m_heads->frozen().area(viewport()->rect());
        QPaintEvent beside(event->region().subtracted(area));
        QTreeView::paintEvent(&beside);
        paintFrozen(area.intersected(event->rect()));
    }
    if (hasFrozen()) {
        QPainter painter(viewport());
        m_heads->frozen().paintEdge(&painter, viewport()->rect());
    }
}

void FrozenTree::paintFrozen(const QRect &area)
{
    if (area.isEmpty())
        return;
    const QPoint shift = m_heads->frozen().shift();
    QPainter painter(viewport());
    painter.setClipRect(area);
    painter.fillRect(area, palette().base());
    painter.translate(shift);
    drawTree(&painter, area.translated(-shift));
}

/// What Qt moves along on screen is not where it belongs then.
void FrozenTree::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    if (dx == 0 || !hasFrozen())
        return;
    viewport()->update();
    m_heads->viewport()->update();
}

QRect FrozenTree::wholeRow(const QStyleOptionViewItem &option) const
{
    const int hidden = header()->offset();
    return isRightToLeft() ? option.rect.adjusted(0, 0, hidden, 0) : option.rect.adjusted(-hidden, 0, 0, 0);
}

} // namespace runloupe
