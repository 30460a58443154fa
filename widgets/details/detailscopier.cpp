#include "detailscopier.h"

#include "tables/rundetailsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTreeView>

namespace runloupe {

namespace {

QModelIndex sectionOf(const QModelIndex &index)
{
    QModelIndex section = index.siblingAtColumn(RunDetailsModel::KeyColumn);
    while (section.parent().isValid())
        section = section.parent();
    return section;
}

} // namespace

DetailsCopier::DetailsCopier(const RunDetailsModel *model, QTreeView *tree)
    : QObject(tree)
    , m_model(model)
    , m_tree(tree)
{
}

void DetailsCopier::copyRows() const
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(rowsText(*m_model, rows));
}

void DetailsCopier::copyValue() const
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid() && !m_model->isSection(current))
        QGuiApplication::clipboard()->setText(current.data(RunDetailsModel::ValueRole).toString());
}

void DetailsCopier::copySection(DetailsFormat format) const
{
    if (const QModelIndex section = sectionOf(m_tree->currentIndex()); section.isValid())
        QGuiApplication::clipboard()->setText(sectionText(*m_model, section, format));
}

void DetailsCopier::copyAll(DetailsFormat format) const
{
    QGuiApplication::clipboard()->setText(allText(*m_model, format));
}

void DetailsCopier::addTo(QMenu *menu) const
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid() && !m_model->isSection(current)) {
        menu->addAction(tr("Copy value"), this, &DetailsCopier::copyValue);
        menu->addAction(tr("Copy rows"), this, &DetailsCopier::copyRows)->setShortcut(QKeySequence::Copy);
    }
    if (current.isValid()) {
        menu->addAction(tr("Copy section"), this, [this] { copySection(DetailsFormat::Plain); });
        menu->addAction(tr("Copy section as Markdown"), this, [this] { copySection(DetailsFormat::Markdown); });
        menu->addSeparator();
    }
    menu->addAction(tr("Copy all"), this, [this] { copyAll(DetailsFormat::Plain); });
    menu->addAction(tr("Copy all as Markdown"), this, [this] { copyAll(DetailsFormat::Markdown); });
}

} // namespace runloupe
