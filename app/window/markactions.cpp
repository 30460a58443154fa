#include "markactions.h"

#include "runs/runselection.h"
#include "windowactions.h"

#include <QAction>

#include <algorithm>

namespace runloupe {

MarkActions::MarkActions(WindowActions *actions, RunSelection *selection, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_selection(selection)
{
    connectToggle(actions->pinRuns, RunMark::Pinned);
    connectToggle(actions->starRuns, RunMark::Starred);
    connect(actions->baseline, &QAction::triggered, this, &MarkActions::toggleBaseline);
    connect(actions->noBaseline, &QAction::triggered, this, [this] { m_selection->setBaseline(NoRow); });
    connect(actions->hideRuns, &QAction::triggered, this,
            [this] { m_selection->give(RunMark::Hidden, m_selection->selected()); });
    connect(actions->showAllRuns, &QAction::triggered, this, [this] { m_selection->takeAll(RunMark::Hidden); });
    connect(selection, &RunSelection::tableChanged, this, &MarkActions::allowWhatIsPossible);
    connect(selection, &RunSelection::selectedChanged, this, &MarkActions::allowWhatIsPossible);
    connect(selection, &RunSelection::currentChanged, this, &MarkActions::allowWhatIsPossible);
    connect(selection, &RunSelection::marksChanged, this, &MarkActions::allowWhatIsPossible);
    connect(selection, &RunSelection::baselineChanged, this, &MarkActions::allowWhatIsPossible);
    allowWhatIsPossible();
}

void MarkActions::connectToggle(QAction *action, RunMark mark)
{
    connect(action, &QAction::triggered, this, [this, mark] {
        m_selection->toggle(mark, rowsMeant());
        allowWhatIsPossible(); // the tick, where nothing has changed
    });
}

void MarkActions::allowWhatIsPossible()
{
    const std::vector<Row> rows = rowsMeant();
    showMark(m_actions->pinRuns, RunMark::Pinned, rows);
    showMark(m_actions->starRuns, RunMark::Starred, rows);
    m_actions->baseline->setEnabled(rowMeant() != NoRow);
    m_actions->baseline->setChecked(rowMeant() != NoRow && rowMeant() == m_selection->baseline());
    m_actions->noBaseline->setEnabled(m_selection->baseline() != NoRow);
    m_actions->hideRuns->setEnabled(!m_selection->selected().empty());
    m_actions->showAllRuns->setEnabled(m_selection->hasAny(RunMark::Hidden));
}

/// Ticked where all of them have the mark: then the action takes it.
void MarkActions::showMark(QAction *action, RunMark mark, const std::vector<Row> &rows)
{
    const bool haveAll = std::all_of(rows.begin(), rows.end(), [&](Row row) { return m_selection->has(mark, row); });
    action->setEnabled(!rows.empty());
    action->setChecked(!rows.empty() && haveAll);
}

void MarkActions::toggleBaseline()
{
    m_selection->setBaseline(rowMeant() == m_selection->baseline() ? NoRow : rowMeant());
}

std::vector<Row> MarkActions::rowsMeant() const
{
    if (!m_selection->selected().empty() || m_selection->current() == NoRow)
        return m_selection->selected();
    return { m_selection->current() };
}

Row MarkActions::rowMeant() const
{
    const std::vector<Row> &selected = m_selection->selected();
    return m_selection->current() == NoRow && !selected.empty() ? selected.front() : m_selection->current();
}

} // namespace runloupe
