#include "markactions.h"

#include "colormenu.h"
#include "runs/runselection.h"
#include "tables/runcolors.h"
#include "theme/theme.h"
#include "windowactions.h"

#include <QAction>
#include <QColorDialog>

#include <algorithm>

namespace runloupe {

MarkActions::MarkActions(WindowActions *actions, RunSelection *selection, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_selection(selection)
{
    connectToggle(actions->pinRuns, RunMark::Pinned);
    connectToggle(actions->starRuns, RunMark::Starred);
    connectColors();
    connect(actions->baseline, &QAction::triggered, this, &MarkActions::toggleBaseline);
    connect(actions->noBaseline, &QAction::triggered, this, [this] { m_selection->setBaseline(NoRow); });
    connect(actions->hideRuns, &QAction::triggered, this,
            [this] { m_selection->give(RunMark::Hidden, m_selection->selected()); });
    connect(actions->showAllRuns, &QAction::triggered, this, [this] { m_selection->takeAll(RunMark::Hidden); });
    connect(selection, &RunSelection::tableChanged, this, &MarkActions::allowWhatIsPossible);
    connect(selection, &RunSelection::selectedChanged, this, &MarkActions::allowWhatIsPossible);
    connect(selection, &RunSelection::currentChanged, this, &MarkActions::allowWhatIsPossible);
    connect(selection, &RunSelection::marksChanged, this, &MarkActions::allowWhatIsPossible);
    connect(selection, &RunSelection::ownColorsChanged, this, &MarkActions::allowWhatIsPossible);
    connect(selection, &RunSelection::baselineChanged, this, &MarkActions::allowWhatIsPossible);
    allowWhatIsPossible();
}

void MarkActions::connectColors()
{
    connect(m_actions->colorMenu.get(), &ColorMenu::hueChosen, this,
            [this](int hue) { m_selection->setColor(rowsMeant(), RunColor { hue }); });
    connect(m_actions->ownColor, &QAction::triggered, this, &MarkActions::chooseColor);
    connect(m_actions->automaticColor, &QAction::triggered, this, [this] { m_selection->setColor(rowsMeant(), std::nullopt); });
}

void MarkActions::chooseColor()
{
    const std::vector<Row> rows = rowsMeant();
    const std::optional<RunInk> ink = m_selection->ink(rows.front());
    const RunColor color = m_selection->wantedColor(rows.front()).value_or(ink.value_or(RunInk()).color);
    auto *dialog = new QColorDialog(runColor(color, colorScheme() == ColorScheme::Dark), qobject_cast<QWidget *>(parent()));
    dialog->setWindowTitle(tr("Own colour"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &chosen) {
        m_selection->setColor(rowsMeant(), RunColor { 0, chosen.rgb() & RGB_MASK });
    });
    dialog->open();
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
    for (QAction *const action : { m_actions->colorMenu->menuAction(), m_actions->ownColor, m_actions->automaticColor })
        action->setEnabled(!rows.empty());
    m_actions->colorMenu->tick(rows.empty() ? std::nullopt : m_selection->wantedColor(rows.front()));
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
