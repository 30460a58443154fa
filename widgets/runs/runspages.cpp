#include "runspages.h"

#include "common/statepage.h"
#include "runstree.h"
#include "tables/runtablemodel.h"

namespace runloupe {

RunsPages::RunsPages(const RunTableModel *model, RunsTree *tree, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(model)
    , m_tree(tree)
    , m_page(new StatePage(this))
{
    addWidget(m_tree);
    addWidget(m_page);
    connect(m_page, &StatePage::actionRequested, this, &RunsPages::act);
    connect(m_page, &StatePage::cancelRequested, this, &RunsPages::cancelRequested);
    showTableOrWhyNot(RunsShown::All);
}

void RunsPages::showLoading(const QString &title)
{
    keepPage(Action::None);
    m_page->showLoading(title);
}

void RunsPages::setProgress(double fraction)
{
    m_page->setProgress(fraction);
}

void RunsPages::showError(const QString &title, const Error &error)
{
    keepPage(Action::Retry);
    m_page->showError(title, error, tr("Retry"));
}

void RunsPages::showEmpty(const QString &title, const QString &sentence)
{
    keepPage(Action::None);
    m_page->showEmpty(title, sentence);
}

void RunsPages::showCancelled(const QString &title)
{
    keepPage(Action::Retry);
    m_page->showEmpty(title, {}, tr("Read again"));
}

void RunsPages::showTableOrWhyNot(RunsShown shown)
{
    if (m_isPageKept)
        return;
    m_action = Action::None;
    const bool hasRows = m_model->rowCount() > 0;
    if (!hasRows)
        showWhyNot(shown);
    setCurrentWidget(hasRows ? static_cast<QWidget *>(m_tree) : m_page);
}

void RunsPages::showWhyNot(RunsShown shown)
{
    const SharedRunTable &table = m_model->table();
    if (!table) {
        m_page->showEmpty(tr("No experiment is chosen."));
    } else if (table->size() == 0) {
        m_page->showEmpty(tr("This experiment has no runs."));
    } else if (shown == RunsShown::Starred) {
        m_action = Action::ShowAll;
        m_page->showEmpty(tr("None of these runs is starred."), tr("Only starred runs are shown. S stars a run in the table."),
                          tr("Show all runs"));
    } else {
        m_action = Action::ClearFilter;
        m_page->showEmpty(tr("No run matches this filter."), {}, tr("Clear filter"));
    }
}

void RunsPages::keepPage(Action action)
{
    m_isPageKept = true;
    m_action = action;
    setCurrentWidget(m_page);
}

void RunsPages::act()
{
    if (m_action == Action::ClearFilter)
        Q_EMIT clearFilterRequested();
    else if (m_action == Action::ShowAll)
        Q_EMIT showAllRequested();
    else if (m_action == Action::Retry)
        Q_EMIT retryRequested();
}

} // namespace runloupe
