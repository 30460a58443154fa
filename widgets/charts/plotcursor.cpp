#include "plotcursor.h"

#include "theme/theme.h"

#include <QPainter>

namespace runloupe {

PlotCursor::PlotCursor(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PlotCursor::showLine(std::optional<double> x, const QRectF &area, const QList<Dot> &dots)
{
    m_x = x;
    m_area = area;
    m_dots = dots;
    update();
}

void PlotCursor::showRectangle(const QRectF &rectangle)
{
    m_rectangle = rectangle;
    update();
}

void PlotCursor::showStretch(const QRectF &stretch)
{
    if (m_stretch == stretch)
        return;
    m_stretch = stretch;
    update();
}

void PlotCursor::drawStretch(QPainter &painter) const
{
    QColor fill = themeColors().accent;
    painter.setPen(QPen(fill, 1));
    painter.drawLine(m_stretch.topLeft(), m_stretch.bottomLeft());
    painter.drawLine(m_stretch.topRight(), m_stretch.bottomRight());
    fill.setAlpha(28);
    painter.fillRect(m_stretch, fill);
}

void PlotCursor::drawRectangle(QPainter &painter) const
{
    QColor fill = themeColors().accent;
    painter.setPen(fill);
    fill.setAlpha(40);
    painter.setBrush(fill);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRect(m_rectangle);
}

void PlotCursor::paintEvent(QPaintEvent *)
{
    constexpr double DotRadius = 3;
    QPainter painter(this);
    if (!m_stretch.isNull())
        drawStretch(painter);
    if (m_x) {
        painter.setPen(QPen(themeColors().mutedText, 1, Qt::DotLine));
        const double x = std::floor(*m_x) + 0.5;
        painter.setClipRect(m_area);
        painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
    }
    painter.setClipping(false); // dots at the edge are seen whole
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Base), 1));
    for (const Dot &dot : std::as_const(m_dots)) {
        painter.setBrush(dot.color);
        painter.drawEllipse(dot.center, DotRadius, DotRadius);
    }
    if (!m_rectangle.isNull())
        drawRectangle(painter);
}

} // namespace runloupe
