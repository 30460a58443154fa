#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QPainter;

namespace runloupe {

/// A run, as the legend of a figure shows it.
struct FigureEntry {
    QString name;
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;

    friend bool operator==(const FigureEntry &, const FigureEntry &) = default;
};

enum class FigureLegendPlace { None, Right, Below };

/// All runs of a figure in columns. Where they are very many the letters get smaller, then names are cut; none is left out.
class FigureLegend {
public:
    /// `room` is the size of the figure, most of which is left to the charts. Without entries or a place it has no size.
    FigureLegend(const QList<FigureEntry> &entries, FigureLegendPlace place, const QSize &room, const QFont &font);

    QSize size() const { return m_size; }
    void draw(QPainter &painter, const QPoint &corner, const QColor &text) const;

private:
    void arrangeRight(const QSize &room);
    void arrangeBelow(const QSize &room);
    void setFont(double scale);
    int widestEntry() const;
    int count() const { return int(m_entries.size()); }

    QList<FigureEntry> m_entries;
    QFont m_wholeFont;
    QFont m_font;
    int m_rowHeight = 0;
    int m_sample = 0; // width of the line; likewise the gaps
    int m_gap = 0;
    int m_columnGap = 0;
    int m_rows = 0;
    int m_columnWidth = 0;
    QSize m_size { 0, 0 };
};

} // namespace runloupe
