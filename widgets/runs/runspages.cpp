#include "runspages.h"

#include "common/statepage.h"
#include "runstree.h"
#include "tables/runtablemodel.h"

#include <QEvent>

namespace runloupe {

RunsPages::RunsPages(const RunTableModel *model, RunsTree *tree, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tree(tree)
    , m_page(new StatePage(this))
{
    m_tree->setParent(this);
    m_tree->viewport()->installEventFilter(this); // it shrinks where the heads grow
    m_page->setAutoFillBackground(true);
    m_page->raise();
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
    setCover(hasRows ? Cover::None : m_model->table() && m_model->table()->size() > 0 ? Cover::Rows : Cover::All);
}

void RunsPages::showUnanswerable(const Error &error)
{
    if (m_isPageKept)
        return;
    m_action = Action::ClearFilter;
    m_page->showError(tr("This filter has no answer."), error, tr("Clear filter"));
    setCover(Cover::Rows);
}

void RunsPages::setCover(Cover cover)
{
    m_cover = cover;
    m_tree->setVisible(cover != Cover::All);
    m_page->setVisible(cover != Cover::None);
    place();
}

void RunsPages::place()
{
    m_tree->setGeometry(rect());
    m_page->setGeometry(m_cover == Cover::Rows ? m_tree->viewport()->geometry() : rect());
}

bool RunsPages::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void RunsPages::resizeEvent(QResizeEvent *event)
{
    place();
    QWidget::resizeEvent(event);
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
    setCover(Cover::All);
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
