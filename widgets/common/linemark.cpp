#include "linemark.h"

#include "theme/theme.h"

#include <QPainter>

namespace runloupe {

namespace {

constexpr int Thickness = 3; // pixels

} // namespace

void paintLineMark(QPainter *painter, const QRect &place, const QColor &color, Qt::PenStyle style)
{
    QPen pen(color.isValid() ? color : themeColors().handle, color.isValid() ? Thickness : 1);
    pen.setStyle(style);
    pen.setDashOffset(0);
    pen.setCapStyle(Qt::FlatCap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    const qreal y = place.center().y() + 0.5;
    painter->drawLine(QPointF(place.left(), y), QPointF(place.left() + LineMarkLength, y));
    painter->restore();
}

} // namespace runloupe
