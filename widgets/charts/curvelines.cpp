#include "curvelines.h"

#include "analysis/curvevalues.h"
#include "analysis/visiblevalues.h"
#include "plotranges.h"

#include <algorithm>

namespace runloupe {

namespace {

/// The point nearest to x and its neighbours, as [first, second).
std::pair<std::size_t, std::size_t> pointsAbout(const CurvePoints &points, double x)
{
    const std::size_t nearest = nearestPoint(points, x).value_or(0);
    return { nearest - std::min<std::size_t>(nearest, 1), std::min(nearest + 2, points.size()) };
}

/// The value of a point stands for the columns beside it where the line is broken; there is no line to put a dot on.
bool isOnLine(const CurvePoints &points, const CurveValue &value, double x)
{
    return !value.isLogged || points.x(value.point) == x;
}

} // namespace

std::unique_ptr<CurveLine> CurveLines::takeLine(const Curve &curve)
{
    const auto same
        = std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line && line->curve().run == curve.run; });
    if (same == m_lines.end())
        return std::make_unique<CurveLine>(curve, m_better);
    (*same)->setCurve(curve);
    return std::move(*same);
}

void CurveLines::set(const QList<Curve> &curves)
{
    std::vector<std::unique_ptr<CurveLine>> lines;
    m_extent = {};
    for (const Curve &curve : curves) {
        lines.push_back(takeLine(curve));
        m_extent.add(curve.points->extent());
        if (curve.group)
            m_extent.add(curve.group->extent);
    }
    m_lines = std::move(lines);
}

QList<Curve> CurveLines::curves() const
{
    QList<Curve> curves;
    for (const auto &line : m_lines)
        curves << line->curve();
    return curves;
}

void CurveLines::setBetter(Better better)
{
    m_better = better;
    for (const auto &line : m_lines)
        line->setBetter(better);
}

void CurveLines::setScales(const AxisScale &x, const AxisScale &y)
{
    m_xScale = x;
    m_yScale = y;
}

std::optional<AxisRange> CurveLines::fittedY(const AxisRange &x, YFit fit) const
{
    constexpr double LeastPart = 0.05;
    std::vector<double> values;
    for (const auto &line : m_lines)
        addVisibleValues(values, *line->curve().points, m_xScale.toData(x.low), m_xScale.toData(x.high), m_yScale);
    if (values.empty())
        return std::nullopt;
    const double least = quantile(values, fit == YFit::All ? 0 : LeastPart);
    const double greatest = quantile(values, fit == YFit::All ? 1 : 1 - LeastPart);
    return airyRangeOfY(m_yScale.toPlot(least), m_yScale.toPlot(greatest));
}

void CurveLines::lookThrough(const PixelMap &map, double pixelRatio)
{
    const int columns = std::max(1, int(map.rect.width() * pixelRatio));
    for (const auto &line : m_lines)
        line->lookThrough({ m_xScale, m_yScale, map.x, map.y, columns }, map);
}

void CurveLines::raise(const std::optional<RunKey> &run)
{
    const bool isHere = std::any_of(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line->curve().run == run; });
    for (const auto &line : m_lines) {
        const bool isRaised = line->curve().run == run;
        line->setEmphasis(!isHere ? Emphasis::Normal : isRaised ? Emphasis::Raised : Emphasis::Faded);
    }
}

std::size_t CurveLines::shownPoints() const
{
    std::size_t count = 0;
    for (const auto &line : m_lines)
        count += line->drawn().pointsInFrame;
    return count;
}

std::size_t CurveLines::pointCount() const
{
    std::size_t count = 0;
    for (const auto &line : m_lines)
        count += line->curve().points->size();
    return count;
}

std::size_t CurveLines::pointsAbove() const
{
    std::size_t count = 0;
    for (const auto &line : m_lines)
        count += line->pointsAbove();
    return count;
}

std::size_t CurveLines::pointsBelow() const
{
    std::size_t count = 0;
    for (const auto &line : m_lines)
        count += line->pointsBelow();
    return count;
}

double CurveLines::drawnPoints(double mostOfOne) const
{
    double points = 0;
    for (const auto &line : m_lines)
        points += std::min(mostOfOne, double(line->curve().points->size()));
    return points;
}

const Curve *CurveLines::curveAt(const QPointF &pixel) const
{
    constexpr double Reach = 8; // pixels
    const Curve *nearest = nullptr;
    double distance = Reach;
    for (const auto &line : m_lines) {
        if (const double candidate = distanceTo(line->lines(), pixel, Reach); candidate < distance) {
            distance = candidate;
            nearest = &line->curve();
        }
    }
    return nearest;
}

double CurveLines::snappedX(const QPointF &pixel, const PixelMap &map) const
{
    const double free = m_xScale.toData(map.toPlot(pixel).x());
    double snapped = free;
    double distance = map.rect.width();
    for (const auto &line : m_lines) {
        const CurvePoints &points = *line->curve().points;
        const auto [begin, end] = pointsAbout(points, free);
        for (std::size_t point = begin; point < end; ++point) {
            const double x = points.x(point);
            if (!m_xScale.canShow(x))
                continue;
            const double column = map.toPixel({ m_xScale.toPlot(x), 0 }).x();
            if (column < map.rect.left() || column > map.rect.right() || std::abs(column - pixel.x()) >= distance)
                continue;
            distance = std::abs(column - pixel.x());
            snapped = x;
        }
    }
    return snapped;
}

std::optional<double> CurveLines::nextX(double x, Direction direction) const
{
    const double sign = direction == Direction::Right ? 1 : -1;
    std::optional<double> next;
    for (const auto &line : m_lines) {
        const CurvePoints &points = *line->curve().points;
        const auto [begin, end] = pointsAbout(points, x);
        for (std::size_t point = begin; point < end; ++point) {
            const double candidate = points.x(point);
            if (sign * candidate > sign * x && (!next || sign * candidate < sign * *next))
                next = candidate;
        }
    }
    return next;
}

QList<PlotCursor::Dot> CurveLines::dotsAt(double x, const PixelMap &map) const
{
    constexpr std::size_t MostDots = 30; // more would be the line itself
    QList<PlotCursor::Dot> dots;
    if (m_lines.size() > MostDots)
        return dots;
    for (const auto &line : m_lines) {
        const CurvePoints &points = *line->curve().points;
        const std::optional<CurveValue> value = valueAt(points, x);
        if (!value || !isOnLine(points, *value, x) || !m_yScale.canShow(value->value))
            continue;
        const QPointF center = map.toPixel({ m_xScale.toPlot(x), m_yScale.toPlot(value->value) });
        if (map.rect.contains(center))
            dots << PlotCursor::Dot { center, line->curve().color };
    }
    return dots;
}

} // namespace runloupe
