#include "frozencolumn.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

namespace runloupe {

FrozenColumn::FrozenColumn(QTreeView *tree)
    : QTreeView(tree)
    , m_tree(tree)
{
    setModel(tree->model());
    setSelectionModel(tree->selectionModel());
    lookLikeTree();
    followTree();
    hide();
}

void FrozenColumn::lookLikeTree()
{
    setItemDelegate(m_tree->itemDelegate());
    setIndentation(m_tree->indentation());
    setSelectionMode(m_tree->selectionMode());
    setSelectionBehavior(m_tree->selectionBehavior());
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // keys go to the tree
    setVerticalScrollMode(m_tree->verticalScrollMode());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(m_tree->header()->defaultAlignment());
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
}

void FrozenColumn::followTree()
{
    m_tree->viewport()->installEventFilter(this);
    hideOtherColumns();
    connect(model(), &QAbstractItemModel::modelReset, this, &FrozenColumn::hideOtherColumns);
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_tree->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_tree->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    connect(m_tree->header(), &QHeaderView::sectionResized, this, &FrozenColumn::place);
    connect(m_tree, &QTreeView::expanded, this, &QTreeView::expand);
    connect(m_tree, &QTreeView::collapsed, this, &QTreeView::collapse);
    connect(this, &QTreeView::expanded, m_tree, &QTreeView::expand);
    connect(this, &QTreeView::collapsed, m_tree, &QTreeView::collapse);
}

void FrozenColumn::hideOtherColumns()
{
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
}

/// What changed while this view was out of sight.
void FrozenColumn::takeFoldingOver()
{
    QModelIndex index = model()->index(0, 0);
    while (index.isValid()) {
        setExpanded(index, m_tree->isExpanded(index));
        index = m_tree->indexBelow(index);
    }
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_tree->verticalScrollBar()->value());
}

void FrozenColumn::place()
{
    const bool isNeeded = m_tree->horizontalScrollBar()->value() > 0;
    const bool comesUp = isNeeded && isHidden();
    const QRect body = m_tree->viewport()->geometry();
    setGeometry(body.left(), 0, m_tree->columnWidth(0), body.bottom() + 1);
    header()->setFixedHeight(m_tree->header()->height());
    setVisible(isNeeded);
    raise();
    if (comesUp)
        takeFoldingOver();
}

bool FrozenColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QTreeView::eventFilter(watched, event);
}

/// Also sideways, which here there is no room for.
void FrozenColumn::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_tree->viewport(), event);
}

} // namespace runloupe
