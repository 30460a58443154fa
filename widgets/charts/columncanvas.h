#pragma once

#include <QImage>
#include <QPolygonF>

#include <vector>

namespace runloupe {

/// A transparent picture that lines are drawn into one pixel wide, column by column.
///
/// A line that goes up and down a hundred times within a few columns is there one stroke a column, from its top to its
/// bottom. That shows the same pixels as a painter does who follows each of its corners, about ten times as fast.
class ColumnCanvas {
public:
    /// Begins an empty picture for this part of a widget, in its coordinates. `pixelRatio` as QPaintDevice has it.
    void begin(const QRect &area, double pixelRatio);
    /// `line` never goes back to the left.
    void draw(const QPolygonF &line, const QColor &color);
    bool isEmpty() const { return m_isEmpty; }
    const QImage &image() const { return m_image; }
    /// For painters to draw on, in pixels from the corner of the area.
    QImage &paper() { return m_isEmpty = false, m_image; }

private:
    QPointF toCanvas(const QPointF &point) const { return (point - m_origin) * m_ratio; }
    void addSegment(const QPointF &from, const QPointF &to);
    void fillColumns(QRgb color);

    struct Span {
        double top;
        double bottom;

        void add(double y)
        {
            top = y < top ? y : top;
            bottom = y > bottom ? y : bottom;
        }
    };

    QImage m_image;
    QPointF m_origin;
    double m_ratio = 1;
    std::vector<Span> m_spans; // of the present line, one a column
    int m_firstColumn = 0; // those touched so far: [m_firstColumn, m_endColumn)
    int m_endColumn = 0;
    bool m_isEmpty = true;
};

} // namespace runloupe
