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

/// Of a range in one plot, be it in data or in plot coordinates: on a logarithmic axis the shift is only ever 0.
std::optional<AxisRange> shifted(const std::optional<AxisRange> &range, const CurvePlot *from, const CurvePlot *to)
{
    const double shift = shiftBetween(from, to);
    return range ? std::optional(AxisRange { range->low + shift, range->high + shift }) : std::nullopt;
}

} // namespace

void LinkedCharts::add(CurvePlot *plot)
{
    m_plots << plot;
    connect(plot, &QObject::destroyed, this, [this, plot] { m_plots.removeOne(plot); });
    connect(plot, &CurvePlot::axesChanged, this, [this, plot] { takeRange(plot); });
    connect(plot, &CurvePlot::xRangeMoved, this, [this, plot] { spreadRange(plot); });
    connect(plot, &CurvePlot::cursorMoved, this, [this, plot] { spreadCursor(plot); });
    connect(plot->reader(), &PlotReader::stretchChanged, this, [this, plot] { spreadStretch(plot); });
    takeRange(plot);
}

void LinkedCharts::takeRange(CurvePlot *plot)
{
    for (const CurvePlot *const other : othersLike(plot)) {
        if (other->xZoom())
            return plot->setXZoom(shifted(other->xZoom(), other, plot));
    }
}

void LinkedCharts::spreadRange(const CurvePlot *source)
{
    for (CurvePlot *const other : othersLike(source))
        other->setXZoom(shifted(source->xZoom(), source, other));
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

void LinkedCharts::spreadStretch(const CurvePlot *source)
{
    if (m_isSpreading)
        return;
    const QScopedValueRollback spreading(m_isSpreading, true);
    for (CurvePlot *const other : othersLike(source))
        other->reader()->setStretch(shifted(source->reader()->stretch(), source, other));
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
