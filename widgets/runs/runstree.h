#pragma once

#include "foldmemory.h"
#include "frozentree.h"
#include "runs/runtable.h"

#include <QElapsedTimer>

namespace runloupe {

class RunsHeader;
class RunTableModel;

/// The tree of runs itself: which rows are selected, hovered and folded, and what the keys do. Speaks of rows of the
/// table, never of indexes; a group stands for all of its runs.
class RunsTree : public FrozenTree {
    Q_OBJECT

public:
    RunsTree(RunTableModel *model, QWidget *parent);

    RunsHeader *runsHeader() const { return m_header; }

    /// In the order on screen.
    std::vector<Row> selectedRows() const;
    /// Selects exactly these, as far as they are shown, without telling anybody.
    void selectRows(const std::vector<Row> &rows);
    /// Puts the cursor there, as far as it is shown, without telling anybody or selecting it.
    void setCurrentRow(Row row);
    void setHovered(Row row);

    /// The model has a new arrangement: unfolds what is to be unfolded.
    void unfoldAgain();
    /// Folds or unfolds everything, from now on.
    void foldAll(FoldMemory::State state);
    /// By group, whether its runs are to be seen.
    std::vector<bool> unfoldedGroups() const;
    /// All runs as they stand on screen when everything is unfolded.
    const std::vector<Row> &rowsInOrder() const { return m_rowsInOrder; }

    /// Gives a column the width of its head and of what the first runs say, within reason.
    void fitColumn(int section);

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void selectedRowsChanged();
    void currentRowChanged(Row row); ///< the cursor has moved to this run
    void hoveredRowChanged(Row row); ///< NoRow: none
    void copyRequested(); ///< of the selected runs
    /// The charts are to draw these, or no longer.
    void toggleRequested(const std::vector<Row> &rows);

protected:
    bool event(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUp();
    bool goesOnSearching(const QKeyEvent &event) const;
    void enterColumn(int section);
    void orderRows();
    int widthOf(int section, const QModelIndex &index) const;
    std::vector<Row> rowsOf(const QModelIndex &index) const;

    RunTableModel *m_model;
    RunsHeader *m_header;
    std::vector<Row> m_rowsInOrder;
    FoldMemory m_folding;
    Row m_hovered = NoRow;
    QElapsedTimer m_sinceTyping;
    bool m_isQuiet = false;
};

} // namespace runloupe
