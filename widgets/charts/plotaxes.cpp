#include "plotaxes.h"

#include "axistexts.h"
#include "axisticker.h"
#include "customplot.h"

#include <algorithm>

namespace runloupe {

namespace {

constexpr double PixelsAnXTick = 90;
constexpr double PixelsAYTick = 42;

int tickCount(double pixels, double pixelsATick)
{
    return std::max(2, int(pixels / pixelsATick));
}

/// Opens what the library lets only its own classes ask.
struct AxisMargin : QCPAxis {
    using QCPAxis::calculateMargin;
};

AxisRange rangeOf(const QCPAxis *axis)
{
    return { axis->range().lower, axis->range().upper };
}

} // namespace

PlotAxes::PlotAxes(QCustomPlot *plot)
    : m_plot(plot)
{
    setTickers();
}

void PlotAxes::setTickers()
{
    m_plot->xAxis->setTicker(makeAxisTicker(
        [this](const AxisRange &range) { return xTicks(m_axes, range, tickCount(comingSize().width(), PixelsAnXTick)); }));
    m_plot->yAxis->setTicker(makeAxisTicker([this](const AxisRange &range) {
        const int count = tickCount(comingSize().height(), PixelsAYTick);
        return m_yScale.isLogarithmic() ? logarithmicTicks(range, count) : linearTicks(range, m_yScale.unit(), count);
    }));
}

/// A plot asks for ticks before it lays itself out: its axes still have their size from before it was resized.
QSize PlotAxes::comingSize() const
{
    return m_plot->viewport().size().shrunkBy(m_plot->axisRect()->margins()).expandedTo({ 1, 1 });
}

void PlotAxes::updateScales(const CurveExtent &extent)
{
    const bool isLogX = m_axes.xScaling == Scaling::Logarithmic;
    const bool isLogY = m_axes.yScaling == Scaling::Logarithmic;
    m_xScale = isLogX ? AxisScale::logarithmic() : AxisScale::linear();
    m_yScale = isLogY ? AxisScale::logarithmic() : AxisScale::linearFor(extent.leastY, extent.greatestY);
}

void PlotAxes::setRanges(const PlotRanges &ranges)
{
    m_plot->xAxis->setRange(ranges.x.low, ranges.x.high);
    m_plot->yAxis->setRange(ranges.y.low, ranges.y.high);
    m_plot->xAxis->setLabel(xTitle());
}

AxisRange PlotAxes::xRange() const
{
    return rangeOf(m_plot->xAxis);
}

AxisRange PlotAxes::yRange() const
{
    return rangeOf(m_plot->yAxis);
}

PixelMap PlotAxes::pixelMap() const
{
    return { m_plot->axisRect()->rect(), xRange(), yRange() };
}

QPointF PlotAxes::pixelAt(double x, double y) const
{
    return pixelMap().toPixel({ m_xScale.toPlot(x), m_yScale.toPlot(y) });
}

int PlotAxes::labelsWidth() const
{
    return (m_plot->yAxis->*&AxisMargin::calculateMargin)();
}

void PlotAxes::setLabelsWidth(int pixels)
{
    QMargins margins = m_plot->axisRect()->minimumMargins();
    margins.setLeft(pixels);
    m_plot->axisRect()->setMinimumMargins(margins);
}

QString PlotAxes::xTitle() const
{
    return runloupe::xTitle(m_axes, xRange());
}

} // namespace runloupe
