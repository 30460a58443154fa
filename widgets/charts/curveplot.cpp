#include "curveplot.h"

#include "axistexts.h"
#include "customplot.h"
#include "plotcursor.h"
#include "plotdress.h"
#include "plotkeys.h"
#include "plotlayer.h"
#include "plotmouse.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace runloupe {

namespace {

constexpr int MillisecondsToRest = 150;

} // namespace

CurvePlot::CurvePlot(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_cursor(new PlotCursor(this))
    , m_axes(m_plot)
{
    setFocusPolicy(Qt::StrongFocus);
    new PlotMouse(this);
    arrangePlot(*m_plot);
    dressPlot(*m_plot, palette());
    setLayers();
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] {
        updateCursor();
        Q_EMIT drawn();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(MillisecondsToRest);
    connect(&m_rest, &QTimer::timeout, this, &CurvePlot::draw);
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::setLayers()
{
    drawOnLayer(*m_plot, QStringLiteral("main"), [this](QPainter &painter) {
        const PixelMap map = pixelMap();
        m_lines.lookThrough(map, painter.device()->devicePixelRatioF());
        m_marks.place(m_lines.all(), map);
        m_painter.draw(painter, m_lines.all(), map);
    });
    drawOnLayer(*m_plot, QStringLiteral("overlay"),
                [this](QPainter &painter) { m_marks.draw(painter, palette().color(QPalette::Base)); });
}

void CurvePlot::setAxes(const CurveAxes &axes)
{
    if (axes == m_axes.axes())
        return;
    m_axes.setAxes(axes);
    setZoomed(false);
    updateScales();
    fitRanges();
}

void CurvePlot::setCurves(const QList<Curve> &curves)
{
    m_lines.set(curves);
    updateScales();
    m_lines.raise(m_raised);
    if (!m_isZoomed)
        fitRanges();
    draw();
}

void CurvePlot::updateScales()
{
    m_axes.updateScales(extent());
    m_lines.setScales(m_axes.xScale(), m_axes.yScale());
}

void CurvePlot::fitRanges()
{
    showRanges(fittedRanges(extent(), m_axes.xScale(), m_axes.yScale()));
}

void CurvePlot::setRanges(const PlotRanges &ranges)
{
    setZoomed(true);
    showRanges(ranges);
}

void CurvePlot::showRanges(const PlotRanges &ranges)
{
    m_axes.setRanges(ranges);
    draw();
}

void CurvePlot::zoom(double factor, const QPointF &pixel)
{
    m_rest.start();
    setRanges(zoomedRanges(pixelMap(), factor, pixel));
}

void CurvePlot::pan(const QPointF &pixels)
{
    m_rest.start();
    setRanges(pannedRanges(pixelMap(), pixels));
}

void CurvePlot::zoomInto(const QRectF &pixels)
{
    if (const std::optional<PlotRanges> ranges = rangesInside(pixelMap(), pixels))
        setRanges(*ranges);
}

void CurvePlot::resetZoom()
{
    setZoomed(false);
    fitRanges();
}

void CurvePlot::setZoomed(bool isZoomed)
{
    if (m_isZoomed == isZoomed)
        return;
    m_isZoomed = isZoomed;
    Q_EMIT zoomedChanged();
}

QString CurvePlot::xText(double x) const
{
    return runloupe::xText(m_axes.axes(), x);
}

QRectF CurvePlot::plotArea() const
{
    return m_axes.pixelMap().rect;
}

void CurvePlot::setRaisedRun(const std::optional<RunKey> &run)
{
    if (m_raised == run)
        return;
    m_raised = run;
    m_lines.raise(run);
    draw();
}

void CurvePlot::setCursorX(std::optional<double> x)
{
    if (m_cursorX == x)
        return;
    m_cursorX = x;
    updateCursor();
    Q_EMIT cursorMoved();
}

void CurvePlot::updateCursor()
{
    if (!m_cursorX) {
        m_cursor->showLine(std::nullopt, plotArea(), {});
        return;
    }
    m_cursor->showLine(pixelAt(*m_cursorX, 1).x(), plotArea(), m_lines.dotsAt(*m_cursorX, pixelMap()));
}

void CurvePlot::moveCursor(Direction direction)
{
    if (!m_cursorX)
        setCursorX(m_lines.snappedX(plotArea().center(), pixelMap()));
    else if (const std::optional<double> x = m_lines.nextX(*m_cursorX, direction))
        setCursorX(*x);
}

const Curve *CurvePlot::curveAt(const QPointF &pixel) const
{
    return m_lines.curveAt(pixel);
}

void CurvePlot::pointAt(const QPointF &pixel)
{
    if (!plotArea().contains(pixel)) {
        leave();
        return;
    }
    // the nearest logged point, so that what is read are logged values wherever there are any
    setCursorX(m_lines.snappedX(pixel, pixelMap()));
    const Curve *curve = m_lines.curveAt(pixel);
    const std::optional<RunKey> run = curve ? std::optional(curve->run) : std::nullopt;
    if (run == m_hovered)
        return;
    m_hovered = run;
    Q_EMIT runHovered(run);
}

void CurvePlot::leave()
{
    setCursorX(std::nullopt);
    if (!m_hovered)
        return;
    m_hovered = std::nullopt;
    Q_EMIT runHovered(std::nullopt);
}

QString CurvePlot::markText(const QPointF &pixel) const
{
    const CurveMarks::PlacedMark *const mark = m_marks.markAt(pixel);
    return mark ? runloupe::markText(m_axes.axes(), mark->line->curve(), mark->mark) : QString();
}

bool CurvePlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), markText(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void CurvePlot::keyPressEvent(QKeyEvent *event)
{
    if (!pressPlotKey(*this, *event))
        QWidget::keyPressEvent(event);
}

void CurvePlot::resizeEvent(QResizeEvent *)
{
    m_plot->setGeometry(rect());
    m_cursor->setGeometry(rect());
}

void CurvePlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dressPlot(*m_plot, palette());
        draw();
    }
    QWidget::changeEvent(event);
}

bool CurvePlot::isDrawnFinely() const
{
    constexpr double MostFinePoints = 40'000; // drawn in about a tenth of a second
    const double mostOfOne = 3 * std::max(1.0, plotArea().width());
    return !m_rest.isActive() && m_lines.drawnPoints(mostOfOne) <= MostFinePoints;
}

void CurvePlot::draw()
{
    m_painter.setFine(isDrawnFinely());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace runloupe
