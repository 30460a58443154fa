#include "figurelegend.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

// As wide beside letters of the whole size.
constexpr int SampleWidth = 18;
constexpr int Gap = 6;
constexpr int ColumnGap = 14;
constexpr double MostShare = 0.4; // of the figure's width or height
constexpr std::array Scales { 1.0, 0.9, 0.8, 0.7, 0.6, 0.5 };

int quotientUp(int a, int b)
{
    return (a + b - 1) / b;
}

} // namespace

FigureLegend::FigureLegend(const QList<FigureEntry> &entries, FigureLegendPlace place, const QSize &room, const QFont &font)
    : m_entries(place == FigureLegendPlace::None ? QList<FigureEntry>() : entries)
    , m_wholeFont(font)
{
    setFont(1);
    if (m_entries.isEmpty())
        return;
    if (place == FigureLegendPlace::Right)
        arrangeRight(room);
    else
        arrangeBelow(room);
}

void FigureLegend::setFont(double scale)
{
    m_font = m_wholeFont;
    m_font.setPointSizeF(m_wholeFont.pointSizeF() * scale);
    m_rowHeight = QFontMetrics(m_font).height() + (scale == 1 ? 2 : 1);
    m_sample = int(SampleWidth * scale);
    m_gap = int(Gap * scale);
    m_columnGap = int(ColumnGap * scale);
}

int FigureLegend::widestEntry() const
{
    const QFontMetrics metrics(m_font);
    int widest = 0;
    for (const FigureEntry &entry : m_entries)
        widest = std::max(widest, metrics.horizontalAdvance(entry.name));
    return m_sample + m_gap + widest + m_columnGap;
}

void FigureLegend::arrangeRight(const QSize &room)
{
    const int most = int(room.width() * MostShare);
    int columns = 1;
    for (const double scale : Scales) {
        setFont(scale);
        m_rows = std::min(count(), std::max(1, room.height() / m_rowHeight));
        columns = quotientUp(count(), m_rows);
        m_columnWidth = widestEntry();
        if (columns * m_columnWidth <= most)
            break;
    }
    m_columnWidth = std::min(m_columnWidth, std::max(1, most / columns));
    m_size = { columns * m_columnWidth, m_rows * m_rowHeight };
}

void FigureLegend::arrangeBelow(const QSize &room)
{
    const int most = int(room.height() * MostShare);
    int columns = 1;
    for (const double scale : Scales) {
        setFont(scale);
        columns = std::clamp(room.width() / widestEntry(), 1, count());
        m_rows = quotientUp(count(), columns);
        if (m_rows * m_rowHeight <= most)
            break;
    }
    m_rows = std::min(m_rows, std::max(1, most / m_rowHeight));
    columns = quotientUp(count(), m_rows);
    m_columnWidth = std::min(widestEntry(), room.width() / columns);
    m_size = { columns * m_columnWidth, m_rows * m_rowHeight };
}

void FigureLegend::draw(QPainter &painter, const QPoint &corner, const QColor &text) const
{
    const QFontMetrics metrics(m_font);
    const int sample = std::min(m_sample, m_columnWidth / 3);
    painter.setFont(m_font);
    for (int i = 0; i < count(); ++i) {
        const QRect row(corner.x() + i / m_rows * m_columnWidth, corner.y() + i % m_rows * m_rowHeight,
                        std::max(1, m_columnWidth - m_columnGap), m_rowHeight);
        const double y = row.center().y() + 0.5;
        painter.setPen(QPen(m_entries[i].color, 2, m_entries[i].dash, Qt::FlatCap));
        painter.drawLine(QPointF(row.left(), y), QPointF(row.left() + sample, y));
        const QRect nameRect = row.adjusted(sample + m_gap, 0, 0, 0);
        painter.setPen(text);
        painter.drawText(nameRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(m_entries[i].name, Qt::ElideMiddle, nameRect.width()));
    }
}

} // namespace runloupe
