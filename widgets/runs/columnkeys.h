#pragma once

#include "runslayout.h"

#include <QObject>

class QKeyEvent;

namespace runloupe {

class RunsTree;
class RunTableModel;

/// The keys that deal with columns. With Ctrl, Left and Right take the cursor from cell to cell; with Alt the arrows move the
/// cursor's column, or sort by it.
class ColumnKeys : public QObject {
    Q_OBJECT

public:
    /// Belongs to `tree`; `model` is the tree's.
    ColumnKeys(const RunTableModel *model, RunsTree *tree);

    /// The column of the cursor; null where there is none.
    const RunColumn *column() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changeRequested(const std::function<void(RunsLayout &layout)> &change);
    void moveRequested(const ColumnKey &column, int by); ///< by so many places to the right

private:
    bool handle(const QKeyEvent &event);
    void moveCursor(int by);
    void moveColumn(int by);
    void sort(Qt::SortOrder direction, bool isAdded);

    const RunTableModel *m_model;
    RunsTree *m_tree;
};

} // namespace runloupe
