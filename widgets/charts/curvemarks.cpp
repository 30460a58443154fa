#include "curvemarks.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace runloupe {

namespace {

constexpr double Radius = 4;
constexpr double RowHeight = 2 * Radius + 2;
constexpr double LineWidth = 1.4;

enum class Edge { None, Top, Bottom };

Edge edgeOf(const CurveMark &mark)
{
    if (mark.kind == CurveMark::Kind::PlusInfinity)
        return Edge::Top;
    if (mark.kind == CurveMark::Kind::NotANumber && !std::isnan(mark.besideY))
        return Edge::None;
    return Edge::Bottom;
}

/// Hands out rows along an edge of the plot, a new one to each curve, up to a quarter of it; then from the edge again.
class EdgeRows {
public:
    explicit EdgeRows(const QRectF &rect)
        : m_most(std::max(1, int(rect.height() / 4 / RowHeight)))
    {
    }

    double distanceFromEdge(const CurveLine *line)
    {
        if (line != m_last)
            ++m_row;
        m_last = line;
        return Radius + 1 + (m_row % m_most) * RowHeight;
    }

private:
    int m_most;
    int m_row = -1;
    const CurveLine *m_last = nullptr;
};

QPolygonF triangle(const QPointF &center, double height)
{
    return QPolygonF({ center + QPointF(0, -height), center + QPointF(-Radius, height), center + QPointF(Radius, height) });
}

QPolygonF diamond(const QPointF &center)
{
    return QPolygonF(
        { center + QPointF(0, -Radius), center + QPointF(Radius, 0), center + QPointF(0, Radius), center + QPointF(-Radius, 0) });
}

void drawSign(QPainter &painter, CurveMark::Kind kind, const QPointF &center)
{
    switch (kind) {
    case CurveMark::Kind::NotANumber:
        painter.drawLine(center + QPointF(-Radius, -Radius), center + QPointF(Radius, Radius));
        painter.drawLine(center + QPointF(-Radius, Radius), center + QPointF(Radius, -Radius));
        break;
    case CurveMark::Kind::PlusInfinity:
        painter.drawPolygon(triangle(center, Radius));
        break;
    case CurveMark::Kind::MinusInfinity:
        painter.drawPolygon(triangle(center, -Radius));
        break;
    case CurveMark::Kind::NotPositive:
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(triangle(center, -Radius));
        break;
    case CurveMark::Kind::Best:
        painter.drawPolygon(diamond(center));
        break;
    }
}

/// Nearer ones would grow together to a bar. Values of the same kind lie under the one that is drawn.
bool isTooNear(const CurveMarks::PlacedMark &mark, const CurveMarks::PlacedMark &before)
{
    const QPointF apart = mark.center - before.center;
    return std::abs(apart.x()) < 2 * Radius && std::abs(apart.y()) < Radius;
}

} // namespace

void CurveMarks::place(const std::vector<std::unique_ptr<CurveLine>> &lines, const PixelMap &map)
{
    EdgeRows top(map.rect);
    EdgeRows bottom(map.rect);
    m_marks.clear();
    for (const auto &line : lines) {
        std::array<const PlacedMark *, 4> before {}; // the last of each kind
        m_marks.reserve(m_marks.size() + line->drawn().marks.size()); // the pointers stay
        for (const CurveMark &mark : line->drawn().marks) {
            const double x = map.toPixel({ mark.x, 0 }).x();
            double y = 0;
            switch (edgeOf(mark)) {
            case Edge::None:
                y = std::clamp(map.toPixel({ 0, mark.besideY }).y(), map.rect.top() + Radius + 1, map.rect.bottom() - Radius - 1);
                break;
            case Edge::Top:
                y = map.rect.top() + top.distanceFromEdge(line.get());
                break;
            case Edge::Bottom:
                y = map.rect.bottom() - bottom.distanceFromEdge(line.get());
                break;
            }
            const PlacedMark placed { line.get(), mark, { x, y } };
            const PlacedMark *&last = before[std::size_t(mark.kind)];
            if (last && isTooNear(placed, *last))
                continue;
            m_marks.push_back(placed);
            last = &m_marks.back();
        }
        if (const std::optional<CurveMark> best = line->bestMark())
            m_marks.push_back({ line.get(), *best, map.toPixel({ best->x, best->besideY }) });
    }
}

void CurveMarks::draw(QPainter &painter, const QColor &base) const
{
    for (const PlacedMark &placed : m_marks) {
        const QColor color = placed.line->curve().color;
        painter.setOpacity(placed.line->emphasis() == Emphasis::Faded ? 0.3 : 1);
        painter.setPen(QPen(base, 2 * LineWidth + 2)); // keeps it apart from lines
        painter.setBrush(Qt::NoBrush);
        drawSign(painter, placed.mark.kind, placed.center);
        painter.setPen(QPen(color, LineWidth));
        painter.setBrush(color);
        drawSign(painter, placed.mark.kind, placed.center);
    }
    painter.setOpacity(1);
}

const CurveMarks::PlacedMark *CurveMarks::markAt(const QPointF &pixel) const
{
    constexpr double Reach = Radius + 2;
    for (const PlacedMark &placed : m_marks) {
        const QPointF apart = placed.center - pixel;
        if (std::abs(apart.x()) <= Reach && std::abs(apart.y()) <= Reach)
            return &placed;
    }
    return nullptr;
}

} // namespace runloupe
