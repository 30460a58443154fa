#include "exportedchart.h"

#include "curvechart.h"
#include "curveplot.h"

namespace runloupe {

namespace {

QList<FigureEntry> legendOf(const CurveChart &chart)
{
    CurveLegendModel sorted;
    sorted.setEntries(chart.legendAtRest(), LegendOrder::Value);
    QList<FigureEntry> entries;
    for (const CurveLegendModel::Entry &entry : sorted.entries())
        entries << FigureEntry { entry.name, entry.color, entry.dash };
    return entries;
}

QList<SheetCurve> curvesOf(const CurvePlot &plot)
{
    QList<SheetCurve> curves;
    for (const Curve &curve : plot.curves()) {
        const SharedSeries &series = curve.points->series();
        curves << SheetCurve { series->runId, curve.name, series->key, plot.axes().x, curve.points };
    }
    return curves;
}

} // namespace

ExportedChart exportedChart(const CurveChart &chart)
{
    const AxisRange inView = chart.plot()->xRangeInData();
    return { .picture = { .title = chart.name(), .note = chart.note(), .plot = chart.plot(), .legend = legendOf(chart) },
             .curves = curvesOf(*chart.plot()),
             .inView = { inView.low, inView.high } };
}

} // namespace runloupe
