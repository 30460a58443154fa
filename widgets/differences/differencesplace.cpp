#include "differencesplace.h"

#include "differences/differencesmodel.h"

#include <QScopedValueRollback>
#include <QTreeView>

namespace runloupe {

namespace {

using Model = DifferencesModel;

} // namespace

DifferencesPlace::DifferencesPlace(QTreeView *tree, const DifferencesModel *model)
    : m_tree(tree)
    , m_model(model)
{
}

void DifferencesPlace::note()
{
    const auto nameIfAny
        = [this](const QModelIndex &index) { return index.isValid() ? std::optional(nameOf(index)) : std::nullopt; };
    m_current = nameIfAny(m_tree->currentIndex());
    m_currentColumn = m_tree->currentIndex().column();
    m_top = nameIfAny(m_tree->indexAt({ 0, 0 }));
}

void DifferencesPlace::restore()
{
    const QScopedValueRollback<bool> restoring(m_isRestoring, true);
    for (const QModelIndex &row : m_model->rows()) {
        if (m_model->isSection(row))
            m_tree->setFirstColumnSpanned(row.row(), {}, true);
        m_tree->setExpanded(row, m_unfolded.value(nameOf(row), isUnfoldedAtFirst(row)));
    }
    if (const QModelIndex top = m_top ? find(*m_top) : QModelIndex(); top.isValid())
        m_tree->scrollTo(top, QAbstractItemView::PositionAtTop);
    const QModelIndex current = m_current ? find(*m_current) : QModelIndex();
    const int column = std::min(m_currentColumn, m_model->columnCount() - 1);
    if (current.isValid())
        m_tree->selectionModel()->setCurrentIndex(current.siblingAtColumn(column), QItemSelectionModel::ClearAndSelect);
}

void DifferencesPlace::noteFolding(const QModelIndex &index)
{
    if (!m_isRestoring)
        m_unfolded[nameOf(index)] = m_tree->isExpanded(index);
}

DifferencesPlace::Name DifferencesPlace::nameOf(const QModelIndex &index) const
{
    const auto kind = ComparedKind(index.data(Model::KindRole).toInt());
    if (Model::isSection(index))
        return { kind, {}, {} };
    const ComparedLine line = m_model->line(index);
    return { kind, line.entry->key, line.part ? line.part->key : QString() };
}

QModelIndex DifferencesPlace::find(const Name &name) const
{
    return m_model->find(name.kind, name.key, name.part);
}

bool DifferencesPlace::isUnfoldedAtFirst(const QModelIndex &index) const
{
    const auto kind = ComparedKind(index.data(Model::KindRole).toInt());
    if (Model::isSection(index))
        return kind != ComparedKind::SystemMetrics && kind != ComparedKind::SystemTags;
    const ComparedLine line = m_model->line(index);
    return !line.part && !line.entry->differs() && line.entry->differsAnywhere();
}

} // namespace runloupe
