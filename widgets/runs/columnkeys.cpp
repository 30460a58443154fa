#include "columnkeys.h"

#include "runsheader.h"
#include "runstree.h"
#include "tables/runtablemodel.h"

#include <QKeyEvent>

namespace runloupe {

ColumnKeys::ColumnKeys(const RunTableModel *model, RunsTree *tree)
    : QObject(tree)
    , m_model(model)
    , m_tree(tree)
{
    tree->installEventFilter(this);
}

const RunColumn *ColumnKeys::column() const
{
    const QModelIndex current = m_tree->currentIndex();
    return current.isValid() ? m_model->column(current.column()) : nullptr;
}

bool ColumnKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handle(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool ColumnKeys::handle(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isLeft = event.key() == Qt::Key_Left;
    const bool isUp = event.key() == Qt::Key_Up;
    const bool isSideways = isLeft || event.key() == Qt::Key_Right;
    const bool isUpOrDown = isUp || event.key() == Qt::Key_Down;
    if (isSideways && modifiers == Qt::ControlModifier)
        moveCursor(isLeft ? -1 : +1);
    else if (isSideways && modifiers == Qt::AltModifier)
        moveColumn(isLeft ? -1 : +1);
    else if (isUpOrDown && (modifiers & ~Qt::ShiftModifier) == Qt::AltModifier)
        sort(isUp ? Qt::AscendingOrder : Qt::DescendingOrder, modifiers & Qt::ShiftModifier);
    else
        return false;
    return true;
}

/// To the neighbouring column as they stand on screen, past those that are hidden; the mark is none.
void ColumnKeys::moveCursor(int by)
{
    const RunsHeader *const header = m_tree->runsHeader();
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid())
        return;
    for (int place = header->visualIndex(current.column()) + by; place >= 0 && place < header->count(); place += by) {
        const int section = header->logicalIndex(place);
        if (!m_model->column(section) || header->isSectionHidden(section))
            continue;
        const QModelIndex next = current.siblingAtColumn(section);
        m_tree->selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        m_tree->scrollTo(next);
        return;
    }
}

void ColumnKeys::moveColumn(int by)
{
    if (const RunColumn *const moved = column())
        Q_EMIT moveRequested(moved->key, by);
}

void ColumnKeys::sort(Qt::SortOrder direction, bool isAdded)
{
    const RunColumn *const sorted = column();
    if (!sorted)
        return;
    const SortKey key { sorted->key, direction };
    Q_EMIT changeRequested([&](RunsLayout &layout) {
        if (isAdded)
            layout.sortAlsoBy(key);
        else
            layout.sorting = { key };
    });
}

} // namespace runloupe
