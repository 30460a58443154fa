#pragma once

#include "runs/runtable.h"

#include <QObject>

namespace runloupe {

class RunSelection;
class RunsTree;
class RunTableModel;

/// Keeps the tree of runs and the selection in step, both ways: which runs are selected, current, hovered and hidden.
///
/// Lets them be while a new table is being arranged, for then their rows are not of the same one.
class SelectionLink : public QObject {
    Q_OBJECT

public:
    /// All of the arguments outlive this.
    SelectionLink(RunSelection *selection, const RunTableModel *model, RunsTree *tree, QObject *parent);

    /// The model has a new arrangement: the tree selects as before, and the selection hears what is shown.
    void renew();

private:
    void followSelection();
    void followTree();
    bool isInStep() const;

    RunSelection *m_selection;
    const RunTableModel *m_model;
    RunsTree *m_tree;
};

} // namespace runloupe
