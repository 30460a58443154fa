#include "deltapainting.h"

#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int Gap = 6; // pixels
constexpr qreal Smaller = 0.88;

QFont deltaFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * Smaller);
    return font;
}

QColor verdictColor(CellDelta::Verdict verdict)
{
    switch (verdict) {
    case CellDelta::Verdict::Better:
        return themeColors().better;
    case CellDelta::Verdict::Worse:
        return themeColors().worse;
    case CellDelta::Verdict::Same:
    case CellDelta::Verdict::Other:
        break;
    }
    return themeColors().mutedText;
}

} // namespace

int deltaWidth(const QFont &cellFont, const CellDelta &delta, ValueType type)
{
    const QFontMetrics metrics(deltaFont(cellFont));
    const QString usual = type == ValueType::Number ? QStringLiteral("+000 ms") : QStringLiteral("≠");
    return Gap + std::max(metrics.horizontalAdvance(usual), metrics.horizontalAdvance(delta.text));
}

void paintDelta(QPainter *painter, const QRect &cell, const QFont &cellFont, const CellDelta &delta)
{
    if (delta.text.isEmpty())
        return;
    painter->save();
    painter->setFont(deltaFont(cellFont));
    painter->setPen(verdictColor(delta.verdict));
    painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, delta.text);
    painter->restore();
}

} // namespace runloupe
