#pragma once

#include "tables/tablecontent.h"

#include <QWidget>

namespace runloupe {

class Error;
class RunsTree;
class RunTableModel;
class StatePage;

/// The tree of runs, or in its place a page that says why there is none. Where there is a table and no run of it passes, the page
/// stands in the place of the rows only, for the heads and their boxes are still of use.
///
/// What comes from outside, such as an error, stays until letGo(); else it is the model that decides.
class RunsPages : public QWidget {
    Q_OBJECT

public:
    /// `model` is the tree's, and outlives the pages; the tree becomes their child.
    RunsPages(const RunTableModel *model, RunsTree *tree, QWidget *parent);

    void showLoading(const QString &title);
    void setProgress(double fraction); ///< between 0 and 1
    void showError(const QString &title, const Error &error);
    void showEmpty(const QString &title, const QString &sentence);
    void showCancelled(const QString &title);

    /// The page from outside has had its time. Nothing changes on screen until the next showTableOrWhyNot().
    void letGo() { m_isPageKept = false; }
    /// The model has changed; of its table it holds the runs that pass the filter, and perhaps only the starred of them.
    /// Does nothing while a page from outside is up.
    void showTableOrWhyNot(RunsShown shown);
    /// The filter cannot tell which runs pass; until it is another one. Does nothing while a page from outside is up.
    void showUnanswerable(const Error &error);

Q_SIGNALS:
    void cancelRequested(); ///< of the loading
    void retryRequested(); ///< after an error or a cancelling
    void clearFilterRequested(); ///< no run passed it
    void showAllRequested(); ///< no run that passed was starred

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Action { None, ClearFilter, ShowAll, Retry };

    void showWhyNot(RunsShown shown);
    /// The page covers all, the place of the rows, or nothing.
    enum class Cover { All, Rows, None };
    void setCover(Cover cover);
    void place();
    void keepPage(Action action);
    void act();

    const RunTableModel *m_model;
    RunsTree *m_tree;
    StatePage *m_page;
    Cover m_cover = Cover::None;
    Action m_action = Action::None; ///< what the page's button does
    bool m_isPageKept = false;
};

} // namespace runloupe
