#include "figure.h"

#include "customplot.h"
#include "figurecanvas.h"
#include "plotprinter.h"
#include "tables/runcolors.h"
#include "theme/palettes.h"

#include <cmath>
#include <limits>

namespace runloupe {

namespace {

constexpr int Margin = 8;
constexpr int Gap = 8;
constexpr double GoodAspect = 1.5; // width by height of a chart

/// The columns that give charts the best shape.
int columnsFor(int charts, const QSize &room)
{
    int best = 1;
    double bestMisfit = std::numeric_limits<double>::infinity();
    for (int columns = 1; columns <= charts; ++columns) {
        const int rows = (charts + columns - 1) / columns;
        const double aspect = (double(room.width()) / columns) / (double(room.height()) / rows);
        const double misfit = std::abs(std::log(aspect / GoodAspect));
        if (misfit >= bestMisfit)
            continue;
        bestMisfit = misfit;
        best = columns;
    }
    return best;
}

/// Small letters, those of axes and legends, have the size that was asked for.
QFont baseFont(const FigureStyle &style)
{
    QFont font = themeFont(TextSize::Base);
    if (!style.family.isEmpty())
        font.setFamily(style.family);
    font.setPointSizeF(style.points * font.pointSizeF() / themeFont(TextSize::Small).pointSizeF());
    return font;
}

} // namespace

QList<FigureEntry> Figure::legend() const
{
    QList<FigureEntry> entries;
    for (const FigureChart &chart : m_charts) {
        for (FigureEntry entry : chart.legend) {
            entry.color = onOtherGround(entry.color, m_style.scheme == ColorScheme::Dark);
            if (!entries.contains(entry))
                entries << entry;
        }
    }
    return entries;
}

void Figure::draw(FigureCanvas &canvas, const QSize &size) const
{
    {
        const BorrowedTheme theme(m_style.scheme, baseFont(m_style));
        drawDressed(canvas, size);
    }
    for (const FigureChart &chart : m_charts) {
        if (chart.plot)
            dressForScreen(*chart.plot);
    }
}

void Figure::drawDressed(FigureCanvas &canvas, const QSize &size) const
{
    const QPalette colors = palette(m_style.scheme);
    canvas.painter().fillRect(QRect({}, size), colors.color(QPalette::Base));
    QRect room = QRect({}, size).adjusted(Margin, Margin, -Margin, -Margin);
    const FigureLegend legendBlock(legend(), m_style.legend, room.size(), themeFont(TextSize::Small));
    const QSize legendSize = legendBlock.size();
    QPoint corner(room.left(), room.bottom() + 1 - legendSize.height());
    if (!legendSize.isEmpty() && m_style.legend == FigureLegendPlace::Right) {
        corner = { room.right() + 1 - legendSize.width(), room.top() };
        room.setRight(corner.x() - Gap - 1);
    } else if (!legendSize.isEmpty()) {
        room.setBottom(corner.y() - Gap - 1);
    }
    drawCharts(canvas, room);
    legendBlock.draw(canvas.painter(), corner, colors.color(QPalette::Text));
}

void Figure::drawCharts(FigureCanvas &canvas, const QRect &room) const
{
    const int count = int(m_charts.size());
    const int columns = columnsFor(count, room.size());
    const int rows = (count + columns - 1) / std::max(columns, 1);
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const int column = i % columns;
        const QRect cell(
            QPoint(room.left() + room.width() * column / columns, room.top() + room.height() * row / rows),
            QPoint(room.left() + room.width() * (column + 1) / columns - 1, room.top() + room.height() * (row + 1) / rows - 1));
        drawChart(canvas, m_charts[i], cell.adjusted(column > 0 ? Gap / 2 : 0, row > 0 ? Gap / 2 : 0, 0, 0));
    }
}

void Figure::drawChart(FigureCanvas &canvas, const FigureChart &chart, const QRect &room) const
{
    QCPPainter &painter = canvas.painter();
    QFont titleFont = themeFont(TextSize::Base);
    titleFont.setWeight(QFont::DemiBold);
    const QFontMetrics titleMetrics(titleFont);
    const QRect head(room.topLeft(), QSize(room.width(), titleMetrics.height()));
    const QString title = titleMetrics.elidedText(chart.title, Qt::ElideMiddle, head.width());
    painter.setFont(titleFont);
    painter.setPen(palette(m_style.scheme).color(QPalette::Text));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);

    const QFont noteFont = themeFont(TextSize::Small);
    const QRect noteRect = head.adjusted(titleMetrics.horizontalAdvance(title) + 2 * Gap, 0, 0, 0);
    painter.setFont(noteFont);
    painter.setPen(themeColors().mutedText);
    painter.drawText(noteRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(noteFont).elidedText(chart.note, Qt::ElideRight, std::max(0, noteRect.width())));
    if (chart.plot)
        printPlot(*chart.plot, canvas, room.adjusted(0, head.height() + Gap / 2, 0, 0), m_style.scheme);
}

} // namespace runloupe
