#include "runactions.h"

#include "colormenu.h"
#include "runs/runselection.h"
#include "runs/runsview.h"
#include "windowactions.h"

#include <QAction>
#include <QMenu>

namespace runloupe {

RunActions::RunActions(WindowActions *actions, RunSelection *selection, RunsView *runs, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_selection(selection)
    , m_runs(runs)
{
    connectActions();
    offerMenu();
    connect(selection, &RunSelection::tableChanged, this, &RunActions::allowWhatIsPossible);
    connect(selection, &RunSelection::tableChanged, this, &RunActions::allowGrouping);
    connect(selection, &RunSelection::shownChanged, this, &RunActions::allowWhatIsPossible);
    connect(selection, &RunSelection::selectedChanged, this, &RunActions::allowWhatIsPossible);
    connect(runs, &RunsView::runsLayoutChanged, this, &RunActions::tickWhatIsSo);
    allowWhatIsPossible();
    allowGrouping();
    tickWhatIsSo();
}

void RunActions::connectActions()
{
    connect(m_actions->copy, &QAction::triggered, this, [this] { m_runs->copySelected(SheetFormat::Tsv); });
    connect(m_actions->selectAll, &QAction::triggered, this, [this] { m_selection->setSelected(m_selection->shown()); });
    connect(m_actions->selectNone, &QAction::triggered, this, [this] { m_selection->setSelected({}); });
    connect(m_actions->unfoldRuns, &QAction::triggered, m_runs, &RunsView::unfoldAll);
    connect(m_actions->foldRuns, &QAction::triggered, m_runs, &RunsView::foldAll);
    connect(m_actions->columnMenu, &QAction::triggered, m_runs, &RunsView::openCursorsColumnMenu);
    connect(m_actions->groupRuns, &QAction::triggered, m_runs, &RunsView::chooseGrouping);
    connect(m_actions->foldSeeds, &QAction::triggered, this, [this] { group(foldedOverSeeds(*m_selection->table())); });
    connect(m_actions->ungroupRuns, &QAction::triggered, this, [this] { group({}); });
    connect(m_actions->nestRuns, &QAction::triggered, m_runs, [this](bool on) {
        m_runs->rearrange([on](RunsLayout &layout) { layout.nesting = on ? Nesting::Nested : Nesting::Flat; });
    });
    connect(m_actions->onlyVarying, &QAction::triggered, m_runs, [this](bool on) {
        m_runs->rearrange([on](RunsLayout &layout) { layout.columnsShown = on ? ColumnsShown::Varying : ColumnsShown::All; });
    });
    connect(m_actions->deltasInPercent, &QAction::triggered, m_runs, [this](bool on) {
        m_runs->rearrange([on](RunsLayout &layout) { layout.deltaUnit = on ? DeltaUnit::Percent : DeltaUnit::Absolute; });
    });
    connect(m_actions->filterBoxes, &QAction::triggered, m_runs,
            [this](bool on) { m_runs->rearrange([on](RunsLayout &layout) { layout.boxesShown = on; }); });
    connect(m_actions->freezeColumns, &QAction::triggered, m_runs, &RunsView::freezeColumns);
    connect(m_actions->unfreezeColumns, &QAction::triggered, m_runs, &RunsView::unfreezeColumns);
    connect(m_actions->filterColumn, &QAction::triggered, m_runs, &RunsView::focusBoxes);
    connect(m_actions->onlyStarred, &QAction::triggered, m_runs, [this](bool on) {
        m_runs->rearrange([on](RunsLayout &layout) { layout.runsShown = on ? RunsShown::Starred : RunsShown::All; });
    });
}

void RunActions::group(const RunGrouping &grouping)
{
    m_runs->rearrange([&](RunsLayout &layout) { layout.grouping = grouping; });
}

/// Behind the right mouse button, what one does with the selected runs.
void RunActions::offerMenu()
{
    auto *copyAs = new QMenu(tr("Copy &as"), m_runs);
    copyAs->addActions(m_actions->copyAs);
    const auto line = [this] {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        return separator;
    };
    m_runs->setMenuActions({ m_actions->showDifferences, line(), m_actions->pinRuns, m_actions->starRuns, m_actions->baseline,
                             m_actions->colorMenu->menuAction(), m_actions->hideRuns, line(), m_actions->copy,
                             copyAs->menuAction(), m_actions->exportRuns, line(), m_actions->openInWindow,
                             m_actions->columnMenu });
}

void RunActions::allowWhatIsPossible()
{
    for (QAction *const action :
         { m_actions->selectAll, m_actions->unfoldRuns, m_actions->foldRuns, m_actions->exportRuns, m_actions->columnMenu })
        action->setEnabled(!m_selection->shown().empty());
    for (QAction *const action : m_actions->copyAs + QList { m_actions->copy, m_actions->selectNone, m_actions->openInWindow })
        action->setEnabled(!m_selection->selected().empty());
}

void RunActions::allowGrouping()
{
    const SharedRunTable &table = m_selection->table();
    m_actions->groupRuns->setEnabled(table && table->size() > 0);
    m_actions->foldSeeds->setEnabled(table && foldedOverSeeds(*table).mode != RunGrouping::Mode::None);
}

void RunActions::tickWhatIsSo()
{
    const RunsLayout &layout = m_runs->runsLayout();
    m_actions->ungroupRuns->setEnabled(layout.grouping.mode != RunGrouping::Mode::None);
    m_actions->nestRuns->setChecked(layout.nesting == Nesting::Nested);
    m_actions->onlyVarying->setChecked(layout.columnsShown == ColumnsShown::Varying);
    m_actions->deltasInPercent->setChecked(layout.deltaUnit == DeltaUnit::Percent);
    m_actions->filterBoxes->setChecked(layout.boxesShown);
    m_actions->unfreezeColumns->setEnabled(!layout.frozen.isEmpty());
    m_actions->onlyStarred->setChecked(layout.runsShown == RunsShown::Starred);
}

} // namespace runloupe
