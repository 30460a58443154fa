#include "badgepainter.h"

#include "theme/icons.h"

#include <QStyle>

namespace runloupe {

namespace {

constexpr int Size = 12; // pixels
constexpr int Gap = 4;

} // namespace

BadgePainter::BadgePainter()
    : m_icons { themedIcon(QStringLiteral("pin")), themedIcon(QStringLiteral("star")), themedIcon(QStringLiteral("flag")) }
{
}

int BadgePainter::width(qsizetype count)
{
    return int(count) * (Size + Gap);
}

void BadgePainter::paint(QPainter *painter, const QRect &cell, const QList<RunBadge> &badges) const
{
    QRect rest = cell;
    for (qsizetype i = badges.size(); i-- > 0;) {
        const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignRight | Qt::AlignVCenter, { Size, Size }, rest);
        m_icons[int(badges[i])].paint(painter, place);
        rest.setRight(place.left() - Gap - 1);
    }
}

} // namespace runloupe
