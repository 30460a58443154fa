#include "thresholdline.h"

#include "core/numbers.h"
#include "theme/theme.h"

#include <QPainter>

namespace runloupe {

void ThresholdLine::draw(QPainter &painter, const PixelMap &map, const AxisScale &yScale, const QPalette &palette) const
{
    constexpr int Gap = 4;
    const std::optional<double> y = height(map, yScale);
    if (!y)
        return;
    const QColor color = themeColors().accent;
    painter.setPen(QPen(color, 1, Qt::DashLine));
    painter.drawLine(QPointF(map.rect.left(), *y), QPointF(map.rect.right(), *y));
    painter.setFont(themeFont(TextSize::Small));
    const QString text = shortNumber(*m_value);
    const QSizeF size = painter.boundingRect(map.rect, Qt::AlignLeft | Qt::AlignTop, text).size() + QSizeF(2 * Gap, 0);
    const double top = *y - size.height() < map.rect.top() ? *y : *y - size.height(); // above the line, where there is room
    const QRectF place(QPointF(map.rect.left() + 1, top), size);
    painter.fillRect(place.adjusted(0, 1, 0, -1), palette.color(QPalette::Base));
    painter.setPen(color);
    painter.drawText(place, Qt::AlignCenter, text);
}

bool ThresholdLine::isAt(const QPointF &pixel, const PixelMap &map, const AxisScale &yScale) const
{
    constexpr double Reach = 4;
    const std::optional<double> y = height(map, yScale);
    return y && map.rect.contains(pixel) && std::abs(*y - pixel.y()) <= Reach;
}

std::optional<double> ThresholdLine::height(const PixelMap &map, const AxisScale &yScale) const
{
    if (!m_value || !yScale.canShow(*m_value))
        return std::nullopt;
    const double y = std::floor(map.toPixel({ map.x.low, yScale.toPlot(*m_value) }).y()) + 0.5;
    return y >= map.rect.top() && y <= map.rect.bottom() ? std::optional(y) : std::nullopt;
}

} // namespace runloupe
