#include "detailsplace.h"

#include <QScopedValueRollback>
#include <QTreeView>

namespace runloupe {

namespace {

using Model = RunDetailsModel;

} // namespace

DetailsPlace::DetailsPlace(QTreeView *tree, const RunDetailsModel *model)
    : m_tree(tree)
    , m_model(model)
    , m_folded { DetailKind::SystemMetrics, DetailKind::SystemTags }
{
}

void DetailsPlace::noteCurrent()
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(Model::KeyColumn);
    m_currentKind = current.isValid() ? current.data(Model::KindRole).toInt() : -1;
    m_currentKey = m_model->isSection(current) ? QString() : current.data().toString();
}

void DetailsPlace::restore()
{
    const QScopedValueRollback<bool> restoring(m_isRestoring, true);
    unfoldSections();
    restoreCurrent();
}

/// While something is searched for, all that is found is in sight.
void DetailsPlace::unfoldSections()
{
    if (m_model->isSearching())
        return m_tree->expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex section = m_model->index(row, Model::KeyColumn);
        m_tree->setExpanded(section, !m_folded.contains(DetailKind(section.data(Model::KindRole).toInt())));
    }
}

void DetailsPlace::restoreCurrent()
{
    const QModelIndex section = m_currentKind < 0 ? QModelIndex() : m_model->indexOf(DetailKind(m_currentKind));
    QModelIndex found = m_currentKey.isEmpty() ? section : QModelIndex();
    for (int row = 0; row < m_model->rowCount(section) && section.isValid() && !found.isValid(); ++row) {
        if (const QModelIndex detail = m_model->index(row, Model::KeyColumn, section); detail.data().toString() == m_currentKey)
            found = detail;
    }
    if (found.isValid())
        m_tree->selectionModel()->setCurrentIndex(found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DetailsPlace::noteFolding(const QModelIndex &index)
{
    if (m_isRestoring || m_model->isSearching() || !m_model->isSection(index))
        return;
    const auto kind = DetailKind(index.data(Model::KindRole).toInt());
    if (m_tree->isExpanded(index))
        m_folded.erase(kind);
    else
        m_folded.insert(kind);
}

} // namespace runloupe
