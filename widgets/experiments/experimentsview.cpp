#include "experimentsview.h"

#include "experimentstree.h"
#include "tables/experimenttreemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QVBoxLayout>

namespace runloupe {

ExperimentsView::ExperimentsView(ExperimentTreeModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tree(new ExperimentsTree(model))
{
    buildLayout();
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExperimentsView::choiceChanged);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ExperimentsView::showMenu);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ExperimentsView::expandNewStores);
}

void ExperimentsView::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
}

QList<ExperimentChoice> ExperimentsView::choices() const
{
    QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<ExperimentChoice> choices;
    for (const QString &location : m_model->locations()) {
        const QModelIndex store = m_model->indexOf(location);
        ExperimentChoice choice { location, {} };
        for (const QModelIndex &row : std::as_const(rows)) {
            if (row.parent() == store)
                choice.experimentIds << row.data(ExperimentTreeModel::ExperimentIdRole).toString();
        }
        if (rows.contains(store))
            choices << ExperimentChoice { location, {} };
        else if (!choice.experimentIds.isEmpty())
            choices << choice;
    }
    return choices;
}

void ExperimentsView::choose(const QString &location, const QString &experimentId)
{
    const QModelIndex index = m_model->indexOf(location, experimentId);
    if (!index.isValid())
        return;
    m_tree->expand(m_model->indexOf(location));
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
}

QString ExperimentsView::currentLocation() const
{
    return m_tree->currentIndex().data(ExperimentTreeModel::LocationRole).toString();
}

int ExperimentsView::widthOfContent() const
{
    return m_tree->widthOfContent();
}

void ExperimentsView::showMenu(const QPoint &position)
{
    const QString location = m_tree->indexAt(position).data(ExperimentTreeModel::LocationRole).toString();
    if (location.isEmpty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Refresh"), this, [&] { Q_EMIT refreshRequested(location); });
    menu.addAction(tr("Copy name"), m_tree, &ExperimentsTree::copySelected);
    menu.addAction(tr("Copy path of the store"), this, [&] { QApplication::clipboard()->setText(location); });
    menu.addSeparator();
    menu.addAction(tr("Close store"), this, [&] { Q_EMIT closeRequested(location); });
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

/// A store is unfolded when its experiments arrive.
void ExperimentsView::expandNewStores(const QModelIndex &parent, int first, int)
{
    if (parent.isValid() && first == 0)
        m_tree->expand(parent);
}

} // namespace runloupe
