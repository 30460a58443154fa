#include "groupband.h"

#include <limits>
#include <vector>

namespace runloupe {

namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();
constexpr double FarBelow = 1e12; // pixels, as in PixelMap

/// How far the band reaches at an x, in pixels.
struct Reach {
    double x;
    double top;
    double bottom;
};

Reach reachAt(const Reach &from, const Reach &to, double x)
{
    const double share = (x - from.x) / (to.x - from.x);
    return { x, std::lerp(from.top, to.top, share), std::lerp(from.bottom, to.bottom, share) };
}

/// A band, column by column.
class BandColumns {
public:
    explicit BandColumns(const QRectF &rect)
        : m_rect(rect)
        , m_columns(std::size_t(std::max(1.0, std::ceil(rect.width()))), { 0, Infinity, -Infinity })
    {
    }

    void add(const Reach &reach) { addTo(std::floor(reach.x - m_rect.left()), reach); }

    /// What lies between two points: both sides of each edge of columns between them.
    void addBetween(const Reach &from, const Reach &to)
    {
        const double first = std::max(0.0, std::floor(from.x - m_rect.left()) + 1);
        const double last = std::min(double(m_columns.size()), std::floor(to.x - m_rect.left()));
        for (double edge = first; edge <= last; ++edge) {
            const Reach reach = reachAt(from, to, m_rect.left() + edge);
            addTo(edge - 1, reach);
            addTo(edge, reach);
        }
    }

    QList<QPolygonF> polygons() const
    {
        QList<QPolygonF> polygons;
        for (std::size_t begin = 0; begin < m_columns.size(); ++begin) {
            std::size_t end = begin;
            while (end < m_columns.size() && m_columns[end].top <= m_columns[end].bottom)
                ++end;
            if (end > begin)
                polygons << polygonOf(begin, end);
            begin = end;
        }
        return polygons;
    }

private:
    void addTo(double column, const Reach &reach)
    {
        if (column < 0 || column >= double(m_columns.size()))
            return;
        Reach &known = m_columns[std::size_t(column)];
        known.top = std::min(known.top, reach.top);
        known.bottom = std::max(known.bottom, reach.bottom);
    }

    QPointF cornerAt(double column, double y) const
    {
        return { std::min(m_rect.left() + column, m_rect.right()), std::clamp(y, m_rect.top() - 1, m_rect.bottom() + 1) };
    }

    /// Along the top and back along the bottom.
    QPolygonF polygonOf(std::size_t begin, std::size_t end) const
    {
        QPolygonF polygon { cornerAt(double(begin), m_columns[begin].top) };
        for (std::size_t column = begin; column < end; ++column)
            polygon << cornerAt(double(column) + 0.5, m_columns[column].top);
        polygon << cornerAt(double(end), m_columns[end - 1].top) << cornerAt(double(end), m_columns[end - 1].bottom);
        for (std::size_t column = end; column-- > begin;)
            polygon << cornerAt(double(column) + 0.5, m_columns[column].bottom);
        return polygon << cornerAt(double(begin), m_columns[begin].bottom);
    }

    QRectF m_rect;
    std::vector<Reach> m_columns;
};

} // namespace

QList<QPolygonF> bandPolygons(const AggregatedCurve &curve, const AxisScale &xScale, const AxisScale &yScale, const PixelMap &map)
{
    const auto yOf = [&](double value) {
        return yScale.canShow(value) ? map.toPixel({ 0, yScale.toPlot(value) }).y() : map.rect.bottom() + FarBelow;
    };
    BandColumns columns(map.rect);
    std::optional<Reach> before;
    const auto [begin, end] = placesSeen(curve, xScale, map.x);
    for (std::size_t i = begin; i < end; ++i) {
        if (!std::isfinite(curve.low[i]) || !std::isfinite(curve.high[i])) {
            before.reset();
            continue;
        }
        const Reach reach { map.toPixel({ xScale.toPlot(curve.x[i]), 0 }).x(), yOf(curve.high[i]), yOf(curve.low[i]) };
        columns.add(reach);
        if (before)
            columns.addBetween(*before, reach);
        before = reach;
    }
    return columns.polygons();
}

} // namespace runloupe
