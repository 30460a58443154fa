#include "sectionline.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace runloupe {

namespace {

constexpr int Gap = 5; // pixels, between title and count
constexpr int Alignment = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;

QColor textColor(const QStyleOptionViewItem &option, const QColor &usual)
{
    return option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText) : usual;
}

} // namespace

void paintSectionLine(QPainter *painter, const QStyleOptionViewItem &option, const QString &title, const QString &count,
                      int overhang)
{
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(textColor(option, option.palette.color(QPalette::Text)));
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(option.rect, Alignment, metrics.elidedText(title, Qt::ElideRight, option.rect.width()));
    const int used = metrics.horizontalAdvance(title) + Gap;
    painter->setFont(option.font);
    painter->setPen(textColor(option, themeColors().mutedText));
    painter->drawText(option.rect.adjusted(used, 0, overhang, 0), Alignment, count);
}

} // namespace runloupe
