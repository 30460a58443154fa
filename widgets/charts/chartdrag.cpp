#include "chartdrag.h"

#include "theme/theme.h"

#include <QWidget>

namespace runloupe {

namespace {

constexpr int LineWidth = 3;

} // namespace

ChartDrag::ChartDrag(QWidget *page)
    : QObject(page)
    , m_line(new QWidget(page))
{
    m_line->setAutoFillBackground(true);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
}

void ChartDrag::showAt(const QPoint &point, const std::vector<QRect> &places, int dragged)
{
    m_place = dragged;
    m_line->hide();
    for (int place = 0; place < int(places.size()); ++place) {
        const QRect &chart = places[std::size_t(place)];
        if (place == dragged || !chart.contains(point))
            continue;
        const bool isBehind = point.x() > chart.center().x();
        m_place = place + (isBehind ? 1 : 0) - (dragged < place ? 1 : 0); // it leaves its own place free
        if (m_place == dragged)
            return;
        QPalette palette = m_line->palette();
        palette.setColor(QPalette::Window, themeColors().accent);
        m_line->setPalette(palette);
        m_line->setGeometry((isBehind ? chart.right() : chart.left()) - LineWidth / 2, chart.top(), LineWidth, chart.height());
        m_line->raise();
        m_line->show();
    }
}

int ChartDrag::drop()
{
    m_line->hide();
    return m_place;
}

} // namespace runloupe
