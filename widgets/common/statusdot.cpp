#include "statusdot.h"

#include "theme/theme.h"

#include <QPainter>

namespace runloupe {

namespace {

QColor statusColor(QByteArrayView status)
{
    const ThemeColors &colors = themeColors();
    if (status == "FINISHED")
        return colors.successText;
    if (status == "FAILED")
        return colors.errorText;
    if (status == "RUNNING")
        return colors.accent;
    return status == "KILLED" ? colors.warningText : colors.mutedText;
}

} // namespace

void paintStatusDot(QPainter *painter, const QPointF &center, QByteArrayView status)
{
    if (status.isEmpty())
        return;
    constexpr qreal Radius = StatusDotSize / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(statusColor(status));
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(center, Radius, Radius);
    painter->restore();
}

} // namespace runloupe
