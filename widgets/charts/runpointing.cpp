#include "runpointing.h"

#include "curvecharts.h"
#include "runs/runselection.h"

#include <algorithm>

namespace runloupe {

RunPointing::RunPointing(RunSelection *selection, CurveCharts *charts)
    : QObject(charts)
    , m_selection(selection)
    , m_charts(charts)
{
    connect(charts, &CurveCharts::runHovered, this, &RunPointing::hover);
    connect(charts, &CurveCharts::runClicked, this, &RunPointing::click);
    connect(selection, &RunSelection::hoveredChanged, this, &RunPointing::raiseHovered);
}

void RunPointing::hover(const std::optional<RunKey> &run)
{
    m_selection->setHovered(run ? m_selection->table()->rowOf(*run) : NoRow);
}

/// A click on one of several selected runs leaves them be: it would take away what is being compared.
void RunPointing::click(const RunKey &run, Qt::KeyboardModifiers modifiers)
{
    const Row row = m_selection->table()->rowOf(run);
    m_selection->setCurrent(row);
    std::vector<Row> selected = m_selection->selected();
    const auto place = std::find(selected.begin(), selected.end(), row);
    if (row == NoRow || (place != selected.end() && !(modifiers & Qt::ControlModifier)))
        return;
    if (place != selected.end())
        selected.erase(place);
    else if (modifiers & Qt::ControlModifier)
        selected.push_back(row);
    else
        selected = { row };
    m_selection->setSelected(std::move(selected));
}

void RunPointing::raiseHovered()
{
    const Row row = m_selection->hovered();
    m_charts->setRaisedRun(row == NoRow ? std::nullopt : std::optional(m_selection->table()->keyOf(row)));
}

} // namespace runloupe
