#include "curveplot.h"

#include "axistexts.h"
#include "customplot.h"
#include "edgenotes.h"
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
    , m_axes(m_plot)
    , m_reader(new PlotReader(this, m_axes, m_lines))
{
    setFocusPolicy(Qt::StrongFocus);
    new PlotMouse(this);
    arrangePlot(*m_plot);
    dressPlot(*m_plot, palette());
    setLayers();
    connect(m_plot, &QCustomPlot::afterReplot, m_reader, &PlotReader::update);
    connect(m_plot, &QCustomPlot::afterReplot, this, &CurvePlot::drawn);
    connect(m_reader, &PlotReader::moved, this, &CurvePlot::cursorMoved);
    connect(m_reader, &PlotReader::runHovered, this, &CurvePlot::runHovered);
    m_rest.setSingleShot(true);
    m_rest.setInterval(MillisecondsToRest);
    connect(&m_rest, &QTimer::timeout, this, &CurvePlot::draw);
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::setLayers()
{
    drawOnLayer(*m_plot, QStringLiteral("main"), [this](QPainter &painter) {
        const PixelMap map = pixelMap();
        m_lines.lookThrough(map, columnsAPixel(painter));
        m_marks.place(m_lines.all(), map);
        m_painter.draw(painter, m_lines.all(), map);
    });
    drawOnLayer(*m_plot, QStringLiteral("overlay"), [this](QPainter &painter) { drawOverlay(painter); });
}

// Who zooms knows that there is more beyond the edges, but not who asked once for fewer values.
void CurvePlot::drawOverlay(QPainter &painter) const
{
    m_threshold.draw(painter, pixelMap(), m_axes.yScale(), palette());
    m_marks.draw(painter, palette().color(QPalette::Base));
    if (m_wishes.leaveValuesOut())
        drawEdgeNotes(painter, plotArea(), palette(), pointsAbove(), pointsBelow());
}

/// Paper has finer dots than screens, and lines kept as lines are looked at closely.
double CurvePlot::columnsAPixel(const QPainter &painter) const
{
    constexpr double OfPaper = 4;
    const double ratio = painter.device()->devicePixelRatioF();
    return m_painter.finish() == CurvesPainter::Finish::Paper ? std::max(OfPaper, ratio) : ratio;
}

void CurvePlot::setAxes(const CurveAxes &axes)
{
    const CurveAxes before = m_axes.axes();
    if (axes == before)
        return;
    m_axes.setAxes(axes);
    updateScales();
    const bool keepsX = haveSameX(axes, before) && axes.stepOrigin == before.stepOrigin;
    const bool keepsY = axes.yScaling == before.yScaling;
    if (!keepsX) { // what was pointed at is elsewhere
        m_reader->leave();
        m_reader->setStretch(std::nullopt);
    }
    setZoom({ keepsX ? m_zoom.x : std::nullopt, keepsY ? m_zoom.y : std::nullopt });
    Q_EMIT axesChanged();
}

void CurvePlot::setCurves(const QList<Curve> &curves)
{
    m_lines.set(curves);
    updateScales();
    m_lines.raise(m_raised);
    showRanges();
}

void CurvePlot::updateScales()
{
    m_axes.updateScales(extent());
    m_lines.setScales(m_axes.xScale(), m_axes.yScale());
}

void CurvePlot::setRanges(const PlotRanges &ranges)
{
    setZoom({ ranges.x, ranges.y });
    Q_EMIT xRangeMoved();
}

void CurvePlot::setXZoom(const std::optional<AxisRange> &x)
{
    if (x == m_zoom.x)
        return;
    m_rest.start();
    setZoom({ x, m_zoom.y });
}

void CurvePlot::setRangeWishes(const RangeWishes &wishes)
{
    if (m_wishes == wishes)
        return;
    m_wishes = wishes;
    showRanges();
}

void CurvePlot::showRanges()
{
    m_axes.setRanges(rangesToShow(m_zoom, m_wishes, m_lines, m_axes));
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
    setZoom({});
    Q_EMIT xRangeMoved();
}

void CurvePlot::setZoom(const PlotZoom &zoom)
{
    const bool wasZoomed = isZoomed();
    m_zoom = zoom;
    showRanges();
    if (isZoomed() != wasZoomed)
        Q_EMIT zoomedChanged();
}

QString CurvePlot::xText(double x) const
{
    return runloupe::xText(m_axes.axes(), x);
}

AxisRange CurvePlot::xRangeInData() const
{
    const AxisRange range = xRange();
    return { m_axes.xScale().toData(range.low), m_axes.xScale().toData(range.high) };
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

void CurvePlot::setBetter(Better better)
{
    m_lines.setBetter(better);
    draw();
}

void CurvePlot::setThreshold(std::optional<double> value)
{
    if (m_threshold.value() == value)
        return;
    m_threshold.setValue(value);
    draw();
}

void CurvePlot::moveThreshold(double pixelY)
{
    const double y = std::clamp(pixelY, plotArea().top(), plotArea().bottom());
    setThreshold(m_axes.yScale().toData(pixelMap().toPlot({ 0, y }).y()));
    Q_EMIT thresholdMoved();
}

void CurvePlot::toggleThreshold()
{
    if (threshold()) {
        setThreshold(std::nullopt);
        Q_EMIT thresholdMoved();
        return;
    }
    const std::optional<double> height = m_reader->height();
    moveThreshold(height ? pixelAt(0, *height).y() : plotArea().center().y());
}

bool CurvePlot::isThresholdAt(const QPointF &pixel) const
{
    return m_threshold.isAt(pixel, pixelMap(), m_axes.yScale());
}

void CurvePlot::extendStretch(Direction direction)
{
    m_reader->extendStretch(direction);
    Q_EMIT stretchMarked();
}

void CurvePlot::setLabelsWidth(int pixels)
{
    m_axes.setLabelsWidth(pixels);
    draw();
}

const Curve *CurvePlot::curveAt(const QPointF &pixel) const
{
    return m_lines.curveAt(pixel);
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
    m_reader->setGeometry(rect());
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
    m_painter.setFinish(isDrawnFinely() ? CurvesPainter::Finish::Fine : CurvesPainter::Finish::Quick);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace runloupe
