#include "pixelline.h"

#include <cmath>
#include <limits>

namespace runloupe {

namespace {

constexpr double Margin = 1000; // pixels around the rectangle in which lines are left as they are

/// Cuts the stretch of a line [from, to] (shares of it) to where one coordinate lies within bounds.
void clip(double start, double delta, double low, double high, double &from, double &to)
{
    if (delta == 0) {
        if (start < low || start > high)
            to = -1;
        return;
    }
    const double a = (low - start) / delta;
    const double b = (high - start) / delta;
    from = std::max(from, std::min(a, b));
    to = std::min(to, std::max(a, b));
}

/// Adds a segment to the last of the lines, or to a new one where that ends elsewhere.
void addClipped(QList<QPolygonF> &lines, const QPointF &a, const QPointF &b, const QRectF &bounds)
{
    double from = 0;
    double to = 1;
    clip(a.x(), b.x() - a.x(), bounds.left(), bounds.right(), from, to);
    clip(a.y(), b.y() - a.y(), bounds.top(), bounds.bottom(), from, to);
    if (from > to)
        return;
    const QPointF start = from == 0 ? a : a + (b - a) * from;
    if (lines.isEmpty() || lines.last().isEmpty() || lines.last().last() != start)
        lines << QPolygonF({ start });
    lines.last() << (to == 1 ? b : a + (b - a) * to);
}

double squaredDistance(const QPointF &a, const QPointF &b, const QPointF &pixel)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length == 0 ? 0 : std::clamp(QPointF::dotProduct(pixel - a, along) / length, 0.0, 1.0);
    const QPointF apart = a + along * share - pixel;
    return QPointF::dotProduct(apart, apart);
}

bool isInside(const QRectF &bounds, const QPointF &pixel)
{
    return bounds.left() <= pixel.x() && pixel.x() <= bounds.right() && bounds.top() <= pixel.y() && pixel.y() <= bounds.bottom();
}

} // namespace

QList<QPolygonF> pixelLines(const DecimatedCurve &curve, const PixelMap &map)
{
    const QRectF bounds = map.rect.adjusted(-Margin, -Margin, Margin, Margin);
    QList<QPolygonF> lines;
    for (std::size_t line = 0; line < curve.lines.size(); ++line) {
        const std::size_t end = line + 1 < curve.lines.size() ? curve.lines[line + 1] : curve.points.size();
        QPointF before = map.toPixel(curve.points[curve.lines[line]]);
        bool wasInside = isInside(bounds, before);
        lines << QPolygonF();
        lines.last().reserve(qsizetype(end - curve.lines[line]));
        if (wasInside)
            lines.last() << before;
        for (std::size_t point = curve.lines[line] + 1; point < end; ++point) {
            const QPointF pixel = map.toPixel(curve.points[point]);
            const bool isInsideNow = isInside(bounds, pixel);
            if (wasInside && isInsideNow)
                lines.last() << pixel;
            else
                addClipped(lines, before, pixel, bounds);
            before = pixel;
            wasInside = isInsideNow;
        }
    }
    lines.removeIf([](const QPolygonF &line) { return line.isEmpty(); });
    return lines;
}

bool isWinding(const QList<QPolygonF> &lines)
{
    constexpr double LongestPlain = 6000; // pixels
    double length = 0;
    for (const QPolygonF &line : lines) {
        for (qsizetype i = 1; i < line.size() && length <= LongestPlain; ++i)
            length += (line[i] - line[i - 1]).manhattanLength();
    }
    return length > LongestPlain;
}

double distanceTo(const QList<QPolygonF> &lines, const QPointF &pixel, double reach)
{
    double nearest = reach * reach;
    for (const QPolygonF &line : lines) {
        const auto isLeft = [](const QPointF &point, double x) { return point.x() < x; };
        const auto first = std::lower_bound(line.begin(), line.end(), pixel.x() - reach, isLeft);
        for (auto to = first; to != line.end(); ++to) {
            const auto from = to == line.begin() ? to : std::prev(to);
            if (from->x() > pixel.x() + reach)
                break;
            nearest = std::min(nearest, squaredDistance(*from, *to, pixel));
        }
    }
    return nearest < reach * reach ? std::sqrt(nearest) : std::numeric_limits<double>::infinity();
}

} // namespace runloupe
