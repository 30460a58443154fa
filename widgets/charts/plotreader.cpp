#include "plotreader.h"

#include "plotcursor.h"

#include <algorithm>

namespace runloupe {

PlotReader::PlotReader(QWidget *plot, const PlotAxes &axes, const CurveLines &lines)
    : QObject(plot)
    , m_axes(axes)
    , m_lines(lines)
    , m_cursor(new PlotCursor(plot))
{
}

void PlotReader::place(std::optional<double> x, std::optional<double> height)
{
    if (m_x == x && m_height == height)
        return;
    m_x = x;
    m_height = height;
    update();
    Q_EMIT moved();
}

void PlotReader::move(Direction direction)
{
    const PixelMap map = m_axes.pixelMap();
    if (!m_x)
        setX(m_lines.snappedX(map.rect.center(), map));
    else if (const std::optional<double> x = m_lines.nextX(*m_x, direction))
        setX(*x);
}

void PlotReader::setStretch(const std::optional<AxisRange> &stretch)
{
    if (m_stretch == stretch)
        return;
    m_stretch = stretch;
    update();
    Q_EMIT stretchChanged();
}

void PlotReader::markBetween(const QPointF &a, const QPointF &b)
{
    const PixelMap map = m_axes.pixelMap();
    const auto xAt = [&](const QPointF &pixel) {
        const double inside = std::clamp(pixel.x(), map.rect.left(), map.rect.right());
        return m_axes.xScale().toData(map.toPlot({ inside, map.rect.top() }).x());
    };
    const auto [low, high] = std::minmax({ xAt(a), xAt(b) });
    setStretch(AxisRange { low, high });
}

void PlotReader::extendStretch(Direction direction)
{
    if (!m_x)
        return move(direction);
    if (!m_stretch)
        m_anchor = *m_x;
    move(direction);
    setStretch(AxisRange { std::min(m_anchor, *m_x), std::max(m_anchor, *m_x) });
}

void PlotReader::pointAt(const QPointF &pixel)
{
    const PixelMap map = m_axes.pixelMap();
    if (!map.rect.contains(pixel)) {
        leave();
        return;
    }
    // the nearest logged point, so that what is read are logged values wherever there are any
    place(m_lines.snappedX(pixel, map), m_axes.yScale().toData(map.toPlot(pixel).y()));
    const Curve *const curve = m_lines.curveAt(pixel);
    hover(curve ? std::optional(curve->run) : std::nullopt);
}

void PlotReader::leave()
{
    setX(std::nullopt);
    hover(std::nullopt);
}

void PlotReader::hover(const std::optional<RunKey> &run)
{
    if (run == m_hovered)
        return;
    m_hovered = run;
    Q_EMIT runHovered(run);
}

void PlotReader::showRectangle(const QRectF &rectangle)
{
    m_cursor->showRectangle(rectangle & m_axes.pixelMap().rect);
}

void PlotReader::update()
{
    const PixelMap map = m_axes.pixelMap();
    m_cursor->showStretch(stretchArea(map));
    if (m_x)
        m_cursor->showLine(m_axes.pixelAt(*m_x, 1).x(), map.rect, m_lines.dotsAt(*m_x, map));
    else
        m_cursor->showLine(std::nullopt, map.rect, {});
}

/// The part of it that is in sight; null where there is none.
QRectF PlotReader::stretchArea(const PixelMap &map) const
{
    if (!m_stretch)
        return {};
    const double left = m_axes.pixelAt(m_stretch->low, 1).x();
    const double right = m_axes.pixelAt(m_stretch->high, 1).x();
    return QRectF(QPointF(left, map.rect.top()), QPointF(right, map.rect.bottom())) & map.rect;
}

void PlotReader::setGeometry(const QRect &rect)
{
    m_cursor->setGeometry(rect);
}

} // namespace runloupe
