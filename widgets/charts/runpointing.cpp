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

/// Means all runs of the line. A click on one of several selected leaves them be: it would take away what is being compared.
void RunPointing::click(const RunKey &run, Qt::KeyboardModifiers modifiers)
{
    const Row row = m_selection->table()->rowOf(run);
    m_selection->setCurrent(row);
    const std::vector<Row> &line = m_selection->drawnWith(row);
    std::vector<Row> selected = m_selection->selected();
    const auto isSelected = [&](Row of) { return std::find(selected.begin(), selected.end(), of) != selected.end(); };
    const bool areSelected = std::all_of(line.begin(), line.end(), isSelected);
    if (row == NoRow || (areSelected && !(modifiers & Qt::ControlModifier)))
        return;
    if (!(modifiers & Qt::ControlModifier))
        selected.clear();
    std::erase_if(selected, [&line](Row of) { return std::find(line.begin(), line.end(), of) != line.end(); });
    if (!areSelected)
        selected.insert(selected.end(), line.begin(), line.end());
    m_selection->setSelected(std::move(selected));
}

/// Curves go by the first run of their line.
void RunPointing::raiseHovered()
{
    const Row row = m_selection->hovered();
    const std::vector<Row> &line = m_selection->drawnWith(row);
    m_charts->setRaisedRun(line.empty() ? std::nullopt : std::optional(m_selection->table()->keyOf(line.front())));
}

} // namespace runloupe
