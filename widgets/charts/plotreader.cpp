#include "plotreader.h"

#include "plotcursor.h"

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
    if (m_x)
        m_cursor->showLine(m_axes.pixelAt(*m_x, 1).x(), map.rect, m_lines.dotsAt(*m_x, map));
    else
        m_cursor->showLine(std::nullopt, map.rect, {});
}

void PlotReader::setGeometry(const QRect &rect)
{
    m_cursor->setGeometry(rect);
}

} // namespace runloupe
