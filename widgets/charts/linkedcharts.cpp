#include "linkedcharts.h"

#include "analysis/xaxis.h"
#include "curveplot.h"

#include <QScopedValueRollback>

namespace runloupe {

namespace {

/// What has to be added to an x of one plot, so that it means the same in the other.
double shiftBetween(const CurvePlot *from, const CurvePlot *to)
{
    return differenceFrom(to->axes().stepOrigin, from->axes().stepOrigin);
}

std::optional<AxisRange> xZoomFor(const CurvePlot *source, const CurvePlot *target)
{
    const double shift = shiftBetween(source, target); // only ever 0 on a logarithmic axis
    return source->xZoom() ? std::optional(AxisRange { source->xZoom()->low + shift, source->xZoom()->high + shift })
                           : std::nullopt;
}

} // namespace

void LinkedCharts::add(CurvePlot *plot)
{
    m_plots << plot;
    connect(plot, &QObject::destroyed, this, [this, plot] { m_plots.removeOne(plot); });
    connect(plot, &CurvePlot::axesChanged, this, [this, plot] { takeRange(plot); });
    connect(plot, &CurvePlot::xRangeMoved, this, [this, plot] { spreadRange(plot); });
    connect(plot, &CurvePlot::cursorMoved, this, [this, plot] { spreadCursor(plot); });
    takeRange(plot);
}

void LinkedCharts::takeRange(CurvePlot *plot)
{
    for (const CurvePlot *const other : othersLike(plot)) {
        if (other->xZoom())
            return plot->setXZoom(xZoomFor(other, plot));
    }
}

void LinkedCharts::spreadRange(const CurvePlot *source)
{
    for (CurvePlot *const other : othersLike(source))
        other->setXZoom(xZoomFor(source, other));
}

void LinkedCharts::spreadCursor(const CurvePlot *source)
{
    if (m_isSpreading)
        return;
    const QScopedValueRollback spreading(m_isSpreading, true);
    const std::optional<double> x = source->cursorX();
    for (CurvePlot *const other : othersLike(source))
        other->setCursorX(x ? std::optional(*x + shiftBetween(source, other)) : std::nullopt);
}

QList<CurvePlot *> LinkedCharts::othersLike(const CurvePlot *plot) const
{
    QList<CurvePlot *> others;
    for (CurvePlot *const other : m_plots) {
        if (m_areLinked && other != plot && haveSameX(other->axes(), plot->axes()))
            others << other;
    }
    return others;
}

} // namespace runloupe
