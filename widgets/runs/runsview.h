#pragma once

#include "core/job.h"
#include "runsclipboard.h"
#include "runslayout.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QToolButton;

namespace runloupe {

class ColumnArrangement;
class ColumnChooser;
class ColumnKeys;
class GroupingTool;
class LoadingBar;
class RunSelection;
class RunsPages;
class RunsTree;
class RunTableModel;
enum class ModelChange;
enum class RunMark;
class SelectionLink;
struct Field;

/// The table of runs, with what is said in its place while there is none.
///
/// Shows the table of a RunSelection as soon as it has one, and keeps the selection in step both ways: which runs are shown
/// and in which order, selected, current, hovered, hidden. Big tables are filtered and sorted in the background; until the
/// answer is there, the old one stays.
class RunsView : public QWidget {
    Q_OBJECT

public:
    /// `selection` outlives the view.
    explicit RunsView(RunSelection *selection, QWidget *parent = nullptr);
    ~RunsView() override;

    /// What stores and experiments are called. Takes effect with the next table.
    void setPlaceNames(const PlaceNames &names);
    void setFilter(const Filter &filter);
    /// How people arranged the table, to be kept.
    const RunsLayout &runsLayout() const;
    /// An arrangement from elsewhere, of which nobody is told.
    void setRunsLayout(const RunsLayout &layout);
    /// People want it otherwise: `change` makes the present layout what it is to be.
    void rearrange(const std::function<void(RunsLayout &layout)> &change);

    /// What is known of the histories; statisticsWished() asked for it.
    void setStatistics(const StatisticColumns &statistics);

    /// Puts a button at the end of the line of tools, which takes it.
    void addTool(QWidget *tool);
    /// What the menu of the selected runs offers.
    void setMenuActions(const QList<QAction *> &actions);

    /// In place of the table, until the selection gets a new one or another of these is called.
    void showLoading(const QString &title);
    void setProgress(double fraction); ///< between 0 and 1
    void showError(const QString &title, const Error &error);
    /// Nothing is to be shown, such as when no experiment is chosen; there may be no table yet.
    void showEmpty(const QString &title, const QString &sentence = {});
    /// Whoever waited has given up, and may wish to retry.
    void showCancelled(const QString &title);

    /// What is on screen, to be taken along.
    TableSnapshot snapshot() const;
    /// The selected runs, into the clipboard. `remarks` say where they come from.
    void copySelected(SheetFormat format, const QStringList &remarks = {});

    /// Whether what was asked for last is on screen.
    bool isSettled() const { return !m_job.isRunning(); }

public Q_SLOTS:
    /// Lets people choose what runs are grouped by.
    void chooseGrouping();
    void unfoldAll();
    void foldAll();
    void openCursorsColumnMenu(); ///< what can be done with the column that the cursor is in
    /// Puts the cursor into the box below the head of the current column, or of the first one that has a box.
    void focusBoxes();
    void freezeColumns(); ///< up to that of the cursor
    void unfreezeColumns();

Q_SIGNALS:
    void runsLayoutChanged(); ///< by people, and when keys were lost
    void keysLost(const MissingKeys &keys); ///< by which runs were sorted or grouped: reading them again did not find any
    void keysAbsent(const MissingKeys &keys); ///< by which runs are to be sorted or grouped: these never had them
    /// What histories come down to has to be computed of all runs of the selection's table, for it is shown or sorted by. All
    /// that is wished for, as often as anything in the table changes.
    void statisticsWished(const QList<StatisticWish> &wishes);
    void cancelRequested(); ///< of the loading
    void retryRequested(); ///< after an error or a cancelling
    void clearFilterRequested(); ///< no run passed it
    /// People wrote this into the box of a field: clauses of a filter, as withClauses() takes them.
    void clausesRequested(const runloupe::Field &field, const QString &clauses);

private:
    void buildLayout();
    void connectSelection();
    void renewAfter(RunMark mark);
    void connectTree();
    void connectColumns();
    void heedLayout();
    TableRequest wanted() const;
    void connectTools();
    void request();
    void showResult(const Result<TableContent> &content);
    void showContent(const TableContent &content);
    void dropLostKeys(const MissingKeys &missing, ModelChange change);
    void openChooser();
    void openColumnMenu(int section, const QPoint &place);
    void askForArgument(const QString &metric, Statistic::Kind kind);
    void changeEvent(QEvent *event) override;

    RunSelection *m_selection;
    RunTableModel *m_model;
    RunsTree *m_tree;
    SelectionLink *m_link;
    ColumnArrangement *m_columns;
    ColumnKeys *m_columnKeys;
    RunsPages *m_pages;
    QHBoxLayout *m_tools;
    LoadingBar *m_copying;
    GroupingTool *m_grouping;
    QToolButton *m_columnsButton;
    QCheckBox *m_onlyVarying;
    QCheckBox *m_onlyStarred;
    ColumnChooser *m_chooser;

    PlaceNames m_names;
    Filter m_filter;
    MissingKeys m_missing;
    StatisticColumns m_statistics;
    RunsClipboard m_clipboard;
    Job<TableContent> m_job;
};

} // namespace runloupe
