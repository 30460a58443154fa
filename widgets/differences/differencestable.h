#pragma once

#include "differences/differencesteps.h"
#include "differencesplace.h"

#include <QTreeView>

namespace runloupe {

class DifferencesCopier;
class DifferencesHeader;
class FrozenColumn;
class RunSelection;

/// The comparison itself: entries as rows below foldable sections, runs as columns, and what mouse and keys do with them.
class DifferencesTable : public QTreeView {
    Q_OBJECT

public:
    DifferencesTable(DifferencesModel *model, const RunSelection *selection, QWidget *parent);

    DifferencesHeader *runsHeader() const { return m_header; }
    DifferencesCopier *copier() const { return m_copier; }

    /// Makes the cell current and brings it into sight, unfolding what is above it.
    void goTo(const QModelIndex &cell);
    /// To the next entry in which runs differ, in the column where the current cell is.
    void goToDifference(StepDirection direction);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Somebody begins to search, perhaps by typing `begun`.
    void searchRequested(const QString &begun);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUp();
    void showAnew();
    void fitColumns();
    int widthOfNames() const;

    DifferencesModel *m_model;
    DifferencesHeader *m_header;
    DifferencesCopier *m_copier;
    FrozenColumn *m_names = nullptr;
    DifferencesPlace m_place;
    std::vector<RunKey> m_fittedRuns; ///< whose columns have got their widths
    bool m_haveOwnWidths = false; ///< people gave a column another one
    bool m_isFitting = false;
};

} // namespace runloupe
