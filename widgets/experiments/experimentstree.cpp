#include "experimentstree.h"

#include "experimentdelegate.h"
#include "tables/experimenttreemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int Indentation = 16;

bool isOwnKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::SelectAll);
}

} // namespace

ExperimentsTree::ExperimentsTree(QAbstractItemModel *model, QWidget *parent)
    : QTreeView(parent)
{
    setModel(model);
    setItemDelegate(new ExperimentDelegate(this));
    setAccessibleName(tr("Experiments"));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setIndentation(Indentation);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHeaderHidden(true); // the names and numbers speak for themselves
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ExperimentTreeModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(ExperimentTreeModel::RunsColumn, QHeaderView::ResizeToContents);
}

int ExperimentsTree::widthOfContent() const
{
    const auto widthOfColumn
        = [this](int column) { return std::max(sizeHintForColumn(column), header()->sectionSizeHint(column)); };
    return widthOfColumn(ExperimentTreeModel::NameColumn) + widthOfColumn(ExperimentTreeModel::RunsColumn)
        + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
}

void ExperimentsTree::copySelected() const
{
    QModelIndexList rows = selectionModel()->selectedRows(ExperimentTreeModel::NameColumn);
    std::sort(rows.begin(), rows.end(),
              [this](const QModelIndex &a, const QModelIndex &b) { return visualRect(a).top() < visualRect(b).top(); });
    QStringList names;
    for (const QModelIndex &row : std::as_const(rows))
        names << row.data().toString();
    if (!names.isEmpty())
        QGuiApplication::clipboard()->setText(names.join(QLatin1Char('\n')));
}

bool ExperimentsTree::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void ExperimentsTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        event->accept();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

} // namespace runloupe
