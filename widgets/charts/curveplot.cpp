#include "curveplot.h"

#include "axisticker.h"
#include "curveline.h"
#include "customplot.h"
#include "plotcursor.h"
#include "plotmouse.h"
#include "theme/theme.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace runloupe {

namespace {

constexpr double PixelsAnXTick = 90;
constexpr double PixelsAYTick = 42;
constexpr int MillisecondsToRest = 150;

int tickCount(double pixels, double pixelsATick)
{
    return std::max(2, int(pixels / pixelsATick));
}

AxisTicks xTicks(XAxis axis, Scaling scaling, const AxisRange &range, int count)
{
    if (scaling == Scaling::Logarithmic)
        return logarithmicTicks(range, count);
    switch (axis) {
    case XAxis::RelativeTime:
        return durationTicks(range, count);
    case XAxis::WallTime:
        return wallTimeTicks(range, count);
    default:
        return wholeNumberTicks(range, count);
    }
}

AxisRange fitted(const AxisScale &scale, double least, double greatest, double leastPositive, double air)
{
    const double low = scale.isLogarithmic() ? leastPositive : least;
    if (!(low <= greatest) || !scale.canShow(low) || !scale.canShow(greatest))
        return {};
    return paddedRange(scale.toPlot(low), scale.toPlot(greatest), air);
}

AxisRange rangeOf(const QCPAxis *axis)
{
    return { axis->range().lower, axis->range().upper };
}

} // namespace

CurvePlot::CurvePlot(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_cursor(new PlotCursor(this))
{
    setFocusPolicy(Qt::StrongFocus);
    new PlotMouse(this);
    buildPlot();
    setTickers();
    setColors();
    m_rest.setSingleShot(true);
    m_rest.setInterval(MillisecondsToRest);
    connect(&m_rest, &QTimer::timeout, this, &CurvePlot::draw);
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::buildPlot()
{
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the mouse is ours
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAntialiasedElements(QCP::aePlottables);
    m_plot->plotLayout()->setMargins(QMargins(0, 2, 2, 0));
    m_plot->axisRect()->setMinimumMargins(QMargins(8, 4, 8, 4));
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setTickLength(0, 4);
        axis->setSubTickLength(0, 2);
        axis->setLabelPadding(2);
        axis->setTickLabelPadding(4);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->yAxis->setSubTicks(false);
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] {
        updateCursor();
        Q_EMIT drawn();
    });
}

void CurvePlot::setTickers()
{
    m_plot->xAxis->setTicker(makeAxisTicker([this](const AxisRange &range) {
        return xTicks(m_axes.x, m_axes.xScaling, range, tickCount(m_plot->axisRect()->width(), PixelsAnXTick));
    }));
    m_plot->yAxis->setTicker(makeAxisTicker([this](const AxisRange &range) {
        const int count = tickCount(m_plot->axisRect()->height(), PixelsAYTick);
        return m_yScale.isLogarithmic() ? logarithmicTicks(range, count) : linearTicks(range, m_yScale.unit(), count);
    }));
}

void CurvePlot::setColors()
{
    m_plot->setBackground(palette().color(QPalette::Base));
    const QPen line(themeColors().hairline);
    const QColor text = palette().color(QPalette::Text);
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(line);
        axis->grid()->setPen(QPen(themeColors().grid));
        axis->setTickLabelColor(text);
        axis->setLabelColor(themeColors().mutedText);
        axis->setTickLabelFont(themeFont(TextSize::Small));
        axis->setLabelFont(themeFont(TextSize::Small));
    }
    draw();
}

void CurvePlot::setAxes(const CurveAxes &axes)
{
    if (axes == m_axes)
        return;
    m_axes = axes;
    setZoomed(false);
    updateScales();
    fitRanges();
}

void CurvePlot::setCurves(const QList<Curve> &curves)
{
    std::vector<std::unique_ptr<CurveLine>> lines;
    m_extent = {};
    for (const Curve &curve : curves) {
        const auto same = std::find_if(m_lines.begin(), m_lines.end(),
                                       [&](const auto &line) { return line && line->curve().run == curve.run; });
        if (same == m_lines.end())
            lines.push_back(std::make_unique<CurveLine>(m_plot));
        else
            lines.push_back(std::move(*same));
        lines.back()->setCurve(curve);
        m_extent.add(curve.points->extent());
    }
    m_lines = std::move(lines);
    updateScales();
    updateEmphasis();
    if (!m_isZoomed)
        fitRanges();
    draw();
}

QList<Curve> CurvePlot::curves() const
{
    QList<Curve> curves;
    for (const auto &line : m_lines)
        curves << line->curve();
    return curves;
}

void CurvePlot::updateScales()
{
    const bool isLogX = m_axes.xScaling == Scaling::Logarithmic;
    const bool isLogY = m_axes.yScaling == Scaling::Logarithmic;
    m_xScale = isLogX ? AxisScale::logarithmic() : AxisScale::linear();
    m_yScale = isLogY ? AxisScale::logarithmic() : AxisScale::linearFor(m_extent.leastY, m_extent.greatestY);
    for (const auto &line : m_lines)
        line->setScales(m_xScale, m_yScale);
}

void CurvePlot::fitRanges()
{
    constexpr double XAir = 0.015;
    constexpr double YAir = 0.05;
    showRanges(fitted(m_xScale, m_extent.leastX, m_extent.greatestX, m_extent.leastPositiveX, XAir),
               fitted(m_yScale, m_extent.leastY, m_extent.greatestY, m_extent.leastPositiveY, YAir));
}

AxisRange CurvePlot::xRange() const
{
    return rangeOf(m_plot->xAxis);
}

AxisRange CurvePlot::yRange() const
{
    return rangeOf(m_plot->yAxis);
}

void CurvePlot::setRanges(const AxisRange &x, const AxisRange &y)
{
    setZoomed(true);
    showRanges(x, y);
}

void CurvePlot::showRanges(const AxisRange &x, const AxisRange &y)
{
    m_plot->xAxis->setRange(x.low, x.high);
    m_plot->yAxis->setRange(y.low, y.high);
    m_plot->xAxis->setLabel(xTitle());
    draw();
}

void CurvePlot::zoom(double factor, const QPointF &pixel)
{
    const PixelMap map { plotArea(), xRange(), yRange() };
    const QPointF around = map.toPlot(pixel);
    m_rest.start();
    setRanges(zoomedRange(xRange(), factor, around.x()), zoomedRange(yRange(), factor, around.y()));
}

void CurvePlot::pan(const QPointF &pixels)
{
    const double dx = pixels.x() / plotArea().width() * xRange().span();
    const double dy = pixels.y() / plotArea().height() * yRange().span();
    m_rest.start();
    setRanges({ xRange().low - dx, xRange().high - dx }, { yRange().low + dy, yRange().high + dy });
}

void CurvePlot::zoomInto(const QRectF &pixels)
{
    constexpr double LeastSize = 4; // pixels: less was a click
    const QRectF inside = pixels & plotArea();
    if (inside.width() < LeastSize || inside.height() < LeastSize)
        return;
    const PixelMap map { plotArea(), xRange(), yRange() };
    const QPointF topLeft = map.toPlot(inside.topLeft());
    const QPointF bottomRight = map.toPlot(inside.bottomRight());
    const AxisRange x { topLeft.x(), bottomRight.x() };
    const AxisRange y { bottomRight.y(), topLeft.y() };
    if (zoomedRange(x, 0.999, x.low) != x && zoomedRange(y, 0.999, y.low) != y) // not narrower than doubles can tell
        setRanges(x, y);
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

std::size_t CurvePlot::shownPoints() const
{
    std::size_t count = 0;
    for (const auto &line : m_lines)
        count += line->drawn().pointsInFrame;
    return count;
}

std::size_t CurvePlot::pointCount() const
{
    std::size_t count = 0;
    for (const auto &line : m_lines)
        count += line->curve().points->size();
    return count;
}

QString CurvePlot::xTitle() const
{
    const QString name = xAxisName(m_axes.x);
    if (m_axes.x == XAxis::Step && m_axes.stepOrigin != 0)
        return tr("%1 − %2").arg(name, groupedNumber(m_axes.stepOrigin));
    if (m_axes.x != XAxis::RelativeTime)
        return name;
    const QString unit = m_axes.xScaling == Scaling::Logarithmic ? tr("s") : durationTicks(xRange(), 5).unit;
    return unit.isEmpty() ? name : tr("%1 (%2)").arg(name, unit);
}

QString CurvePlot::xText(double x) const
{
    switch (m_axes.x) {
    case XAxis::RelativeTime:
        return durationText(qint64(x * 1000));
    case XAxis::WallTime:
        return localTimeText(qint64(x));
    case XAxis::Order:
        return tr("point %1").arg(groupedNumber(qint64(x)));
    case XAxis::Step:
        break;
    }
    return tr("step %1").arg(groupedNumber(m_axes.stepOrigin + qint64(std::round(x))));
}

QRectF CurvePlot::plotArea() const
{
    return m_plot->axisRect()->rect();
}

QPointF CurvePlot::pixelAt(double x, double y) const
{
    const PixelMap map { plotArea(), xRange(), yRange() };
    return map.toPixel({ m_xScale.toPlot(x), m_yScale.toPlot(y) });
}

void CurvePlot::setRaisedRun(const std::optional<RunName> &run)
{
    if (m_raised == run)
        return;
    m_raised = run;
    updateEmphasis();
    draw();
}

void CurvePlot::updateEmphasis()
{
    const bool isHere
        = std::any_of(m_lines.begin(), m_lines.end(), [this](const auto &line) { return line->curve().run == m_raised; });
    for (const auto &line : m_lines) {
        const bool isRaised = line->curve().run == m_raised;
        line->setEmphasis(!isHere ? Emphasis::Normal : isRaised ? Emphasis::Raised : Emphasis::Faded);
    }
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
    constexpr std::size_t MostDots = 30; // more would be the line itself
    QList<PlotCursor::Dot> dots;
    for (const auto &line : m_lines) {
        const std::optional<CurveValue> value = valueAt(*line->curve().points, *m_cursorX);
        if (!value || m_lines.size() > MostDots || !m_yScale.canShow(value->value))
            continue;
        if (const QPointF center = pixelAt(*m_cursorX, value->value); plotArea().contains(center))
            dots << PlotCursor::Dot { center, line->curve().color };
    }
    m_cursor->showLine(pixelAt(*m_cursorX, 1).x(), plotArea(), dots);
}

CurveLine *CurvePlot::lineAt(const QPointF &pixel) const
{
    constexpr double Reach = 8; // pixels
    CurveLine *nearest = nullptr;
    double distance = Reach;
    for (const auto &line : m_lines) {
        if (const double candidate = line->distanceTo(pixel); candidate < distance) {
            distance = candidate;
            nearest = line.get();
        }
    }
    return nearest;
}

// The nearest logged point in reach, so that what is read are logged values wherever there are any.
double CurvePlot::snappedX(const QPointF &pixel) const
{
    constexpr double Reach = 12; // pixels
    const PixelMap map { plotArea(), xRange(), yRange() };
    const double free = m_xScale.toData(map.toPlot(pixel).x());
    double snapped = free;
    double distance = Reach;
    for (const auto &line : m_lines) {
        const std::optional<std::size_t> point = nearestPoint(*line->curve().points, free);
        if (!point)
            continue;
        const double x = line->curve().points->x(*point);
        const double candidate = std::abs(map.toPixel({ m_xScale.toPlot(x), 0 }).x() - pixel.x());
        if (m_xScale.canShow(x) && candidate < distance) {
            distance = candidate;
            snapped = x;
        }
    }
    return snapped;
}

void CurvePlot::pointAt(const QPointF &pixel)
{
    if (!plotArea().contains(pixel)) {
        leave();
        return;
    }
    setCursorX(snappedX(pixel));
    const CurveLine *line = lineAt(pixel);
    const std::optional<RunName> run = line ? std::optional(line->curve().run) : std::nullopt;
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
    static const char *const names[]
        = { QT_TR_NOOP("NaN"), QT_TR_NOOP("+∞"), QT_TR_NOOP("−∞"), QT_TR_NOOP("%1, not on a log axis") };
    for (const auto &line : m_lines) {
        if (const std::optional<CurveMark> mark = line->markAt(pixel)) {
            const CurvePoints &points = *line->curve().points;
            QString name = tr(names[int(mark->kind)]);
            if (mark->kind == CurveMark::Kind::NotPositive)
                name = name.arg(points.logged(mark->point));
            return tr("%1 at %2, %3").arg(name, xText(points.x(mark->point)), line->curve().name);
        }
    }
    return {};
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
    constexpr double Step = 0.1; // of what is seen
    const QSizeF area = plotArea().size();
    const QPointF center = plotArea().center();
    switch (event->key()) {
    case Qt::Key_Left:
        return pan({ area.width() * Step, 0 });
    case Qt::Key_Right:
        return pan({ -area.width() * Step, 0 });
    case Qt::Key_Up:
        return pan({ 0, area.height() * Step });
    case Qt::Key_Down:
        return pan({ 0, -area.height() * Step });
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.8, center);
    case Qt::Key_Minus:
        return zoom(1 / 0.8, center);
    case Qt::Key_0:
        return resetZoom();
    default:
        QWidget::keyPressEvent(event);
    }
}

void CurvePlot::resizeEvent(QResizeEvent *)
{
    m_plot->setGeometry(rect());
    m_cursor->setGeometry(rect());
}

void CurvePlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setColors();
    QWidget::changeEvent(event);
}

bool CurvePlot::isDrawnFinely() const
{
    constexpr double MostFinePoints = 40'000; // drawn in about a tenth of a second
    const double mostOfOne = 3 * std::max(1.0, plotArea().width());
    double points = 0;
    for (const auto &line : m_lines)
        points += std::min(mostOfOne, double(line->curve().points->size()));
    return !m_rest.isActive() && points <= MostFinePoints;
}

void CurvePlot::draw()
{
    m_plot->setNotAntialiasedElements(isDrawnFinely() ? QCP::aeNone : QCP::aePlottables);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace runloupe
