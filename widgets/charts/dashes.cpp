#include "dashes.h"

#include <QLineF>

#include <algorithm>

namespace runloupe {

namespace {

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
    Dasher(const QList<double> &pattern, QList<QPolygonF> &pieces)
        : m_pattern(pattern)
        , m_pieces(pieces)
        , m_left(pattern.first())
    {
    }

    void add(const QLineF &segment)
    {
        const double length = segment.length();
        for (double at = 0; at < length;) {
            const double next = std::min(length, at + m_left);
            if (isInk())
                ink(segment.pointAt(at / length), segment.pointAt(next / length));
            m_left -= next - at;
            at = next;
            if (m_left <= 1e-6)
                turn();
        }
    }

private:
    bool isInk() const { return m_place % 2 == 0; }

    void ink(const QPointF &from, const QPointF &to)
    {
        if (!m_isDown)
            m_pieces << QPolygonF({ from });
        m_isDown = true;
        m_pieces.last() << to;
    }

    void turn()
    {
        m_left = m_pattern[++m_place % m_pattern.size()];
        m_isDown = false;
    }

    const QList<double> &m_pattern;
    QList<QPolygonF> &m_pieces;
    qsizetype m_place = 0;
    double m_left; // pixels of the present dash or gap
    bool m_isDown = false; // the last piece goes on
};

} // namespace

QList<QPolygonF> dashed(const QList<QPolygonF> &lines, Qt::PenStyle dash)
{
    const QList<double> pattern = dashPattern(dash);
    if (pattern.isEmpty())
        return lines;
    QList<QPolygonF> pieces;
    for (const QPolygonF &line : lines) {
        Dasher dasher(pattern, pieces);
        for (qsizetype i = 1; i < line.size(); ++i)
            dasher.add({ line[i - 1], line[i] });
    }
    return pieces;
}

} // namespace runloupe
