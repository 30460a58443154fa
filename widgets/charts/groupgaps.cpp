#include "groupgaps.h"

namespace runloupe {

namespace {

constexpr double DashLength = 6; // pixels
constexpr double GapLength = 4;

struct Stretch {
    double left;
    double right;
};

/// Where fewer runs have a value than the group has, in pixels, from left to right.
QList<Stretch> lackingStretches(const AggregatedCurve &curve, const AxisScale &xScale, const PixelMap &map)
{
    QList<Stretch> stretches;
    const auto [begin, end] = placesSeen(curve, xScale, map.x);
    const auto isWhole = [&](std::size_t place) { return curve.count[place] >= curve.memberCount; };
    const auto pixelOf = [&](std::size_t place) { return map.toPixel({ xScale.toPlot(curve.x[place]), 0 }).x(); };
    for (std::size_t i = begin; i + 1 < end; ++i) {
        if (isWhole(i) && isWhole(i + 1))
            continue;
        const double left = pixelOf(i);
        if (stretches.isEmpty() || stretches.last().right != left)
            stretches << Stretch { left, left };
        stretches.last().right = pixelOf(i + 1);
    }
    return stretches;
}

QList<Stretch> gapsIn(const QList<Stretch> &stretches, const QRectF &rect)
{
    QList<Stretch> gaps;
    for (const Stretch &stretch : stretches) {
        const double end = std::min(stretch.right, rect.right());
        const double skipped = std::max(0.0, std::floor((rect.left() - stretch.left) / (DashLength + GapLength)));
        for (double left = stretch.left + skipped * (DashLength + GapLength) + DashLength; left < end;
             left += DashLength + GapLength)
            gaps << Stretch { left, std::min(left + GapLength, end) };
    }
    return gaps;
}

/// Cuts lines, from left to right, where gaps are.
class Cutter {
public:
    explicit Cutter(const QList<Stretch> &gaps)
        : m_gaps(gaps)
    {
    }

    void addLine(const QPolygonF &line)
    {
        flush();
        if (line.size() == 1)
            m_piece = line;
        m_gap = m_gaps.begin();
        for (qsizetype i = 1; i < line.size(); ++i)
            addSegment(line[i - 1], line[i]);
    }

    QList<QPolygonF> pieces()
    {
        flush();
        return m_pieces;
    }

private:
    void addSegment(const QPointF &from, const QPointF &to)
    {
        QPointF begin = from;
        while (m_gap != m_gaps.end() && m_gap->right <= from.x())
            ++m_gap;
        for (auto gap = m_gap; gap != m_gaps.end() && gap->left < to.x(); ++gap) {
            if (gap->left > begin.x())
                addPart(begin, at(from, to, gap->left));
            flush();
            begin = at(from, to, std::min(gap->right, to.x()));
        }
        const bool endsInGap = m_gap != m_gaps.end() && m_gap->left < to.x() && begin.x() == to.x();
        if (!endsInGap)
            addPart(begin, to);
    }

    static QPointF at(const QPointF &from, const QPointF &to, double x)
    {
        return x >= to.x() ? to : from + (to - from) * ((x - from.x()) / (to.x() - from.x()));
    }

    void addPart(const QPointF &from, const QPointF &to)
    {
        if (m_piece.isEmpty())
            m_piece << from;
        m_piece << to;
    }

    void flush()
    {
        if (!m_piece.isEmpty())
            m_pieces << m_piece;
        m_piece.clear();
    }

    const QList<Stretch> &m_gaps;
    QList<Stretch>::const_iterator m_gap;
    QPolygonF m_piece;
    QList<QPolygonF> m_pieces;
};

} // namespace

QList<QPolygonF> dashedWhereRunsLack(const QList<QPolygonF> &lines, const AggregatedCurve &curve, const AxisScale &xScale,
                                     const PixelMap &map)
{
    const QList<Stretch> gaps = gapsIn(lackingStretches(curve, xScale, map), map.rect);
    if (gaps.isEmpty())
        return lines;
    Cutter cutter(gaps);
    for (const QPolygonF &line : lines)
        cutter.addLine(line);
    return cutter.pieces();
}

} // namespace runloupe
