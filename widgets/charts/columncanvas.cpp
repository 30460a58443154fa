#include "columncanvas.h"

#include <QColor>

#include <algorithm>
#include <cmath>
#include <limits>

namespace runloupe {

namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();

} // namespace

void ColumnCanvas::begin(const QRect &area, double pixelRatio)
{
    const QSize size = (QSizeF(area.size()) * pixelRatio).toSize().expandedTo({ 1, 1 });
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(pixelRatio);
    if (!m_isEmpty || m_spans.size() != std::size_t(size.width()))
        m_image.fill(Qt::transparent);
    m_isEmpty = true;
    m_origin = area.topLeft();
    m_ratio = pixelRatio;
    m_spans.assign(std::size_t(size.width()), { Infinity, -Infinity });
}

void ColumnCanvas::draw(const QPolygonF &line, const QColor &color)
{
    m_firstColumn = int(m_spans.size());
    m_endColumn = 0;
    Span *span = nullptr; // the column of the point before, where most points stay
    double spanEnd = -Infinity;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF point = toCanvas(line[i]);
        if (point.x() < spanEnd) {
            span->add(point.y());
            continue;
        }
        addSegment(i == 0 ? point : toCanvas(line[i - 1]), point);
        const bool isOutside = point.x() < 0 || point.x() >= double(m_spans.size());
        span = isOutside ? nullptr : &m_spans[std::size_t(point.x())];
        spanEnd = isOutside ? -Infinity : std::floor(point.x()) + 1;
    }
    fillColumns(color.rgb());
}

void ColumnCanvas::addSegment(const QPointF &from, const QPointF &to)
{
    const double lastColumn = double(m_spans.size()) - 1;
    if (to.x() < 0 || from.x() > lastColumn + 1)
        return;
    const double first = std::floor(from.x());
    const double last = std::floor(to.x());
    const double slope = first == last ? 0 : (to.y() - from.y()) / (to.x() - from.x());
    const double begin = std::max(first, 0.0);
    const double end = std::min(last, lastColumn);
    double y = begin == first ? from.y() : from.y() + (begin - from.x()) * slope;
    for (double column = begin; column <= end; ++column) {
        Span &span = m_spans[std::size_t(column)];
        span.add(y);
        y = column == last ? to.y() : from.y() + (column + 1 - from.x()) * slope;
        span.add(y);
    }
    m_firstColumn = std::min(m_firstColumn, int(begin));
    m_endColumn = std::max(m_endColumn, int(end) + 1);
}

void ColumnCanvas::fillColumns(QRgb color)
{
    const int height = m_image.height();
    const qsizetype pixelsALine = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
    auto *const pixels = reinterpret_cast<QRgb *>(m_image.bits());
    for (int column = m_firstColumn; column < m_endColumn; ++column) {
        Span &span = m_spans[std::size_t(column)];
        if (span.bottom >= 0 && span.top < height) {
            const int top = int(std::max(span.top, 0.0));
            const int bottom = int(std::min(span.bottom, height - 1.0));
            QRgb *pixel = pixels + top * pixelsALine + column;
            for (int y = top; y <= bottom; ++y, pixel += pixelsALine)
                *pixel = color;
            m_isEmpty = false;
        }
        span = { Infinity, -Infinity };
    }
}

} // namespace runloupe
