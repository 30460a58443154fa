#include "edgenotes.h"

#include "core/numbers.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>

namespace runloupe {

namespace {

constexpr int Gap = 4;

QString noteText(const char *one, const char *many, std::size_t count)
{
    return QCoreApplication::translate("runloupe::CurvePlot", count == 1 ? one : many).arg(groupedNumber(qint64(count)));
}

/// On a ground of its own, for lines run below it.
void drawNote(QPainter &painter, const QRectF &plotArea, const QPalette &palette, Qt::Alignment edge, const QString &text)
{
    const QRectF inside = plotArea.adjusted(Gap, 1, -Gap, -1);
    const QRectF place = painter.boundingRect(inside, int(edge), text).adjusted(-Gap, 0, Gap, 0);
    QColor ground = palette.color(QPalette::Base);
    ground.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, 2, 2);
    painter.setPen(themeColors().warningText);
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace

void drawEdgeNotes(QPainter &painter, const QRectF &plotArea, const QPalette &palette, std::size_t above, std::size_t below)
{
    painter.setFont(themeFont(TextSize::Small));
    if (above > 0)
        drawNote(painter, plotArea, palette, Qt::AlignTop | Qt::AlignRight,
                 noteText(QT_TRANSLATE_NOOP("runloupe::CurvePlot", "▲ %1 point above"),
                          QT_TRANSLATE_NOOP("runloupe::CurvePlot", "▲ %1 points above"), above));
    if (below > 0)
        drawNote(painter, plotArea, palette, Qt::AlignBottom | Qt::AlignRight,
                 noteText(QT_TRANSLATE_NOOP("runloupe::CurvePlot", "▼ %1 point below"),
                          QT_TRANSLATE_NOOP("runloupe::CurvePlot", "▼ %1 points below"), below));
}

} // namespace runloupe
