#include "curveline.h"

#include "customplot.h"

namespace runloupe {

namespace {

constexpr int FadedAlpha = 60; // of 255: behind what is looked at
constexpr int LoggedAlpha = 70; // the logged line behind the smoothed one
constexpr double LineWidth = 1.4;
constexpr double RaisedWidth = 2;
constexpr double DotRadius = 2.2;
constexpr double PixelsBetweenDots = 8; // where points are at least so far apart they are shown
constexpr double MarkRadius = 4;

QPolygonF triangle(const QPointF &center, double height)
{
    return QPolygonF(
        { center + QPointF(0, -height), center + QPointF(-MarkRadius, height), center + QPointF(MarkRadius, height) });
}

void drawMark(QPainter &painter, CurveMark::Kind kind, const QPointF &center)
{
    switch (kind) {
    case CurveMark::Kind::NotANumber:
        painter.drawLine(center + QPointF(-MarkRadius, -MarkRadius), center + QPointF(MarkRadius, MarkRadius));
        painter.drawLine(center + QPointF(-MarkRadius, MarkRadius), center + QPointF(MarkRadius, -MarkRadius));
        break;
    case CurveMark::Kind::PlusInfinity:
        painter.drawPolygon(triangle(center, MarkRadius));
        break;
    case CurveMark::Kind::MinusInfinity:
        painter.drawPolygon(triangle(center, -MarkRadius));
        break;
    case CurveMark::Kind::NotPositive:
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(triangle(center, -MarkRadius));
        break;
    }
}

} // namespace

class CurveLine::Plottable : public QCPAbstractPlottable {
public:
    explicit Plottable(QCustomPlot *plot)
        : QCPAbstractPlottable(plot->xAxis, plot->yAxis)
    {
        setSelectable(QCP::stNone);
    }

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; } // the view looks for itself
    QCPRange getKeyRange(bool &found, QCP::SignDomain) const override { return found = false, QCPRange(); }
    QCPRange getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const override { return found = false, QCPRange(); }

    void forget() { m_frame.columns = 0; }
    QPointF markPixel(const CurveMark &mark) const;

    Curve m_curve;
    AxisScale m_xScale = AxisScale::linear();
    AxisScale m_yScale = AxisScale::linear();
    Emphasis m_emphasis = Emphasis::Normal;
    DecimatedCurve m_drawn;
    QList<QPolygonF> m_lines;

protected:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *, const QRectF &) const override { }

private:
    void updateLines();
    void drawDots(QCPPainter &painter) const;
    QPen pen(double width, int alpha) const;

    PixelMap m_map;
    PlotFrame m_frame;
    DecimatedCurve m_logged;
    QList<QLineF> m_strokes;
    bool m_isWinding = false;
    QList<QLineF> m_loggedStrokes;
};

/// The marks of a curve, which lie above the lines of all curves.
class CurveLine::Marks : public QCPLayerable {
public:
    Marks(QCustomPlot *plot, const Plottable *curve)
        : QCPLayerable(plot, QStringLiteral("overlay"))
        , m_curve(curve)
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return parentPlot()->axisRect()->rect(); }

    void draw(QCPPainter *painter) override
    {
        for (const CurveMark &mark : m_curve->m_drawn.marks) {
            const QPointF center = m_curve->markPixel(mark);
            painter->setPen(QPen(parentPlot()->palette().color(QPalette::Base), 2 * LineWidth + 2)); // keeps it apart from lines
            painter->setBrush(Qt::NoBrush);
            drawMark(*painter, mark.kind, center);
            painter->setPen(QPen(m_curve->m_curve.color, LineWidth));
            painter->setBrush(m_curve->m_curve.color);
            drawMark(*painter, mark.kind, center);
        }
    }

private:
    const Plottable *m_curve;
};

void CurveLine::Plottable::updateLines()
{
    const QRect rect = mKeyAxis->axisRect()->rect();
    m_map = { rect,
              { mKeyAxis->range().lower, mKeyAxis->range().upper },
              { mValueAxis->range().lower, mValueAxis->range().upper } };
    const PlotFrame frame { m_xScale, m_yScale, m_map.x, m_map.y, std::max(1, rect.width()) };
    if (frame != m_frame) {
        m_frame = frame;
        m_drawn = decimated(*m_curve.points, frame);
        m_logged = m_curve.points->isSmoothed() ? decimated(*m_curve.points, frame, WhichLine::Logged) : DecimatedCurve();
    }
    m_lines = pixelLines(m_drawn, m_map);
    m_isWinding = isWinding(m_lines);
    m_strokes = strokes(m_lines, m_curve.dash);
    m_loggedStrokes = strokes(pixelLines(m_logged, m_map), Qt::SolidLine);
}

QPen CurveLine::Plottable::pen(double width, int alpha) const
{
    QColor color = m_curve.color;
    color.setAlpha(alpha);
    const Qt::PenCapStyle cap = m_curve.dash == Qt::SolidLine ? Qt::SquareCap : Qt::FlatCap; // square ones join the strokes
    return QPen(color, width, Qt::SolidLine, cap);
}

void CurveLine::Plottable::draw(QCPPainter *painter)
{
    if (!m_curve.points)
        return;
    updateLines();
    const bool isFine = painter->antialiasing();
    painter->setAntialiasing(false); // the logged line behind the smoothed one winds
    const int alpha = m_emphasis == Emphasis::Faded ? FadedAlpha : 255;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen(1, alpha * LoggedAlpha / 255));
    painter->drawLines(m_loggedStrokes);
    painter->setAntialiasing(isFine && !m_isWinding);
    const double width = painter->antialiasing() ? LineWidth : 1; // in motion, thin lines are drawn three times as fast
    painter->setPen(pen(m_emphasis == Emphasis::Raised ? RaisedWidth : width, alpha));
    painter->drawLines(m_strokes);
    painter->setPen(QPen(painter->pen().color(), LineWidth));
    painter->setBrush(painter->pen().color());
    painter->setAntialiasing(true);
    drawDots(*painter);
}

void CurveLine::Plottable::drawDots(QCPPainter &painter) const
{
    const bool areFew = double(m_drawn.points.size()) * PixelsBetweenDots < m_map.rect.width();
    painter.setPen(Qt::NoPen);
    for (const QPolygonF &line : m_lines) {
        if (!areFew && line.size() > 1)
            continue;
        for (const QPointF &point : line)
            painter.drawEllipse(point, DotRadius, DotRadius);
    }
    painter.setPen(QPen(painter.brush().color(), LineWidth));
}

QPointF CurveLine::Plottable::markPixel(const CurveMark &mark) const
{
    const double x = m_map.toPixel({ mark.x, 0 }).x();
    const double top = m_map.rect.top() + MarkRadius + 1;
    const double bottom = m_map.rect.bottom() - MarkRadius - 1;
    switch (mark.kind) {
    case CurveMark::Kind::PlusInfinity:
        return { x, top };
    case CurveMark::Kind::NotANumber:
        return { x, std::isnan(mark.besideY) ? bottom : std::clamp(m_map.toPixel({ 0, mark.besideY }).y(), top, bottom) };
    default:
        return { x, bottom };
    }
}

CurveLine::CurveLine(QCustomPlot *plot)
    : m_plottable(new Plottable(plot))
    , m_marks(new Marks(plot, m_plottable))
{
}

CurveLine::~CurveLine()
{
    delete m_marks;
    if (m_plottable)
        m_plottable->parentPlot()->removePlottable(m_plottable);
}

const Curve &CurveLine::curve() const
{
    return m_plottable->m_curve;
}

void CurveLine::setCurve(const Curve &curve)
{
    if (curve.points != m_plottable->m_curve.points)
        m_plottable->forget();
    m_plottable->m_curve = curve;
}

void CurveLine::setScales(const AxisScale &x, const AxisScale &y)
{
    m_plottable->m_xScale = x;
    m_plottable->m_yScale = y;
}

void CurveLine::setEmphasis(Emphasis emphasis)
{
    m_plottable->m_emphasis = emphasis;
    m_plottable->setLayer(emphasis == Emphasis::Raised ? QStringLiteral("axes") : QStringLiteral("main"));
}

const DecimatedCurve &CurveLine::drawn() const
{
    return m_plottable->m_drawn;
}

double CurveLine::distanceTo(const QPointF &pixel) const
{
    return runloupe::distanceTo(m_plottable->m_lines, pixel);
}

std::optional<CurveMark> CurveLine::markAt(const QPointF &pixel) const
{
    constexpr double Reach = MarkRadius + 2;
    for (const CurveMark &mark : m_plottable->m_drawn.marks) {
        const QPointF apart = m_plottable->markPixel(mark) - pixel;
        if (std::abs(apart.x()) <= Reach && std::abs(apart.y()) <= Reach)
            return mark;
    }
    return std::nullopt;
}

} // namespace runloupe
