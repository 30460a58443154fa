#include "selectionlink.h"

#include "runs/runselection.h"
#include "runstree.h"
#include "tables/runtablemodel.h"

namespace runloupe {

SelectionLink::SelectionLink(RunSelection *selection, const RunTableModel *model, RunsTree *tree, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_model(model)
    , m_tree(tree)
{
    followSelection();
    followTree();
}

void SelectionLink::followSelection()
{
    connect(m_selection, &RunSelection::selectedChanged, this, [this] {
        if (isInStep() && m_tree->selectedRows() != m_selection->selected())
            m_tree->selectRows(m_selection->selected());
    });
    connect(m_selection, &RunSelection::currentChanged, this, [this] {
        if (isInStep())
            m_tree->setCurrentRow(m_selection->current());
    });
    connect(m_selection, &RunSelection::hoveredChanged, this, [this] {
        if (isInStep())
            m_tree->setHovered(m_selection->hovered());
    });
}

void SelectionLink::followTree()
{
    connect(m_tree, &RunsTree::selectedRowsChanged, this, [this] {
        if (isInStep())
            m_selection->setSelected(m_tree->selectedRows());
    });
    connect(m_tree, &RunsTree::currentRowChanged, this, [this](Row row) {
        if (isInStep())
            m_selection->setCurrent(row);
    });
    connect(m_tree, &RunsTree::hoveredRowChanged, this, [this](Row row) {
        if (isInStep())
            m_selection->setHovered(row);
    });
    connect(m_tree, &RunsTree::toggleRequested, this, [this](const std::vector<Row> &rows) {
        if (isInStep())
            m_selection->toggle(RunMark::Hidden, rows);
    });
}

void SelectionLink::renew()
{
    m_tree->selectRows(m_selection->selected());
    m_tree->setCurrentRow(m_selection->current());
    m_selection->setGroups(m_model->arrangement().groups());
    m_selection->setShown(m_tree->rowsInOrder());
    m_selection->setSelected(m_tree->selectedRows());
}

bool SelectionLink::isInStep() const
{
    return m_model->table() && m_model->table() == m_selection->table();
}

} // namespace runloupe
