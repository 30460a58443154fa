#include "arrangedviews.h"

#include "charts/curvesview.h"
#include "filter/filterbar.h"
#include "runs/runselection.h"
#include "runs/runsview.h"
#include "runspane.h"

namespace runloupe {

ArrangedViews::ArrangedViews(RunsPane *pane, CurvesView *curves, RunSelection *selection, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_curves(curves)
    , m_selection(selection)
{
    connect(pane->filter(), &FilterBar::filterApplied, this, &ArrangedViews::changed);
    connect(pane->runs(), &RunsView::runsLayoutChanged, this, &ArrangedViews::changed);
    connect(curves, &CurvesView::curvesLayoutChanged, this, &ArrangedViews::changed);
    connect(selection, &RunSelection::baselineChanged, this, &ArrangedViews::changed);
}

ViewState ArrangedViews::state() const
{
    return { .query = m_pane->filter()->appliedText(),
             .runs = m_pane->runs()->runsLayout(),
             .curves = m_curves->curvesLayout(),
             .baseline = m_selection->baselineRun() };
}

void ArrangedViews::arrange(const ViewState &state)
{
    if (state.query != m_pane->filter()->appliedText())
        m_pane->filter()->apply(state.query);
    m_pane->runs()->rearrange([&state](RunsLayout &layout) { layout = state.runs; });
    if (state.curves != m_curves->curvesLayout())
        m_curves->setCurvesLayout(state.curves);
    m_selection->setBaselineRun(state.baseline);
}

} // namespace runloupe
