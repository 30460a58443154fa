#include "pixelline.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace runloupe {

namespace {

constexpr double Margin = 1000; // pixels around the rectangle in which lines are left as they are
constexpr double FarAway = 1e12; // pixels; keeps arithmetic finite

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

/// Pixels of ink and gap in turn; empty for solid lines.
QList<double> dashPattern(Qt::PenStyle dash)
{
    switch (dash) {
    case Qt::DashLine:
        return { 7, 4 };
    case Qt::DotLine:
        return { 2, 3 };
    case Qt::DashDotLine:
        return { 7, 3, 2, 3 };
    default:
        return {};
    }
}

/// Lays a pattern along a line, segment by segment.
class Dasher {
public:
    explicit Dasher(const QList<double> &pattern)
        : m_pattern(pattern)
        , m_left(pattern.first())
    {
    }

    void add(const QLineF &segment, QList<QLineF> &drawn)
    {
        const double length = segment.length();
        for (double at = 0; at < length;) {
            const double next = std::min(length, at + m_left);
            if (m_place % 2 == 0)
                drawn << QLineF(segment.pointAt(at / length), segment.pointAt(next / length));
            m_left -= next - at;
            at = next;
            if (m_left <= 1e-6)
                m_left = m_pattern[++m_place % m_pattern.size()];
        }
    }

private:
    QList<double> m_pattern;
    qsizetype m_place = 0;
    double m_left; // pixels of the present dash or gap
};

void addDashes(const QPolygonF &line, const QList<double> &pattern, QList<QLineF> &drawn)
{
    Dasher dasher(pattern);
    for (qsizetype i = 1; i < line.size(); ++i)
        dasher.add({ line[i - 1], line[i] }, drawn);
}

/// The points of a line that share a column of pixels.
struct ColumnSpan {
    double top = 0;
    double bottom = 0;
    qsizetype begin = 0;
    qsizetype end = 0;

    bool touches(const ColumnSpan &other) const { return top <= other.bottom && other.top <= bottom; }
};

ColumnSpan spanFrom(const QPolygonF &line, qsizetype begin)
{
    ColumnSpan span { line[begin].y(), line[begin].y(), begin, begin + 1 };
    const double column = std::floor(line[begin].x());
    for (; span.end < line.size() && std::floor(line[span.end].x()) == column; ++span.end) {
        span.top = std::min(span.top, line[span.end].y());
        span.bottom = std::max(span.bottom, line[span.end].y());
    }
    return span;
}

/// Columns of up to two points, and jumps between columns, are drawn as they are.
void addColumns(const QPolygonF &line, QList<QLineF> &drawn)
{
    ColumnSpan before;
    for (qsizetype i = 0; i < line.size(); i = before.end) {
        const ColumnSpan span = spanFrom(line, i);
        const bool isDense = span.end - span.begin > 2;
        const bool followsDense = before.end - before.begin > 2;
        if (i > 0 && !(isDense && followsDense && span.touches(before)))
            drawn << QLineF(line[i - 1], line[i]);
        if (isDense)
            drawn << QLineF(line[i].x(), span.top, line[i].x(), span.bottom);
        else if (span.end - span.begin == 2)
            drawn << QLineF(line[i], line[i + 1]);
        before = span;
    }
}

} // namespace

QPointF PixelMap::toPixel(const QPointF &coordinates) const
{
    const double right = (coordinates.x() - x.low) / x.span() * rect.width();
    const double up = (coordinates.y() - y.low) / y.span() * rect.height();
    return { rect.left() + std::clamp(right, -FarAway, FarAway), rect.bottom() - std::clamp(up, -FarAway, FarAway) };
}

QPointF PixelMap::toPlot(const QPointF &pixel) const
{
    return { x.low + (pixel.x() - rect.left()) / rect.width() * x.span(),
             y.low + (rect.bottom() - pixel.y()) / rect.height() * y.span() };
}

QList<QPolygonF> pixelLines(const DecimatedCurve &curve, const PixelMap &map)
{
    const QRectF bounds = map.rect.adjusted(-Margin, -Margin, Margin, Margin);
    QList<QPolygonF> lines;
    for (std::size_t line = 0; line < curve.lines.size(); ++line) {
        const std::size_t end = line + 1 < curve.lines.size() ? curve.lines[line + 1] : curve.points.size();
        QPointF before = map.toPixel(curve.points[curve.lines[line]]);
        lines << QPolygonF();
        lines.last().reserve(qsizetype(end - curve.lines[line]));
        if (bounds.contains(before))
            lines.last() << before;
        for (std::size_t point = curve.lines[line] + 1; point < end; ++point) {
            const QPointF pixel = map.toPixel(curve.points[point]);
            if (bounds.contains(before) && bounds.contains(pixel))
                lines.last() << pixel;
            else
                addClipped(lines, before, pixel, bounds);
            before = pixel;
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

QList<QLineF> strokes(const QList<QPolygonF> &lines, Qt::PenStyle dash)
{
    const bool isDashed = dash != Qt::SolidLine && !isWinding(lines);
    const QList<double> pattern = isDashed ? dashPattern(dash) : QList<double>();
    QList<QLineF> drawn;
    for (const QPolygonF &line : lines) {
        if (pattern.isEmpty())
            addColumns(line, drawn);
        else
            addDashes(line, pattern, drawn);
    }
    return drawn;
}

double distanceTo(const QList<QPolygonF> &lines, const QPointF &pixel)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (const QPolygonF &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            nearest = std::min(nearest, squaredDistance(line[std::max<qsizetype>(0, i - 1)], line[i], pixel));
    }
    return std::sqrt(nearest);
}

} // namespace runloupe
