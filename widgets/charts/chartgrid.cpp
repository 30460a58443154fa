#include "chartgrid.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int LeastChartWidth = 380;
constexpr int LeastChartHeight = 160;

} // namespace

ChartGrid::ChartGrid(QWidget *parent)
    : QScrollArea(parent)
    , m_layout(nullptr)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // its charts have it, and are scrolled to
    setWidgetResizable(true);
    auto *const page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_layout = new QGridLayout(page);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setWidget(page);
}

void ChartGrid::setCharts(const QList<QWidget *> &charts)
{
    if (charts == m_charts)
        return;
    m_charts = charts;
    m_columns = 0;
    arrange();
}

void ChartGrid::arrange()
{
    const int columns = std::clamp(viewport()->width() / LeastChartWidth, 1, std::max(1, int(m_charts.size())));
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *const item = m_layout->takeAt(0))
        delete item; // the item only; charts belong to the page
    for (int row = 0; row < m_layout->rowCount(); ++row)
        m_layout->setRowStretch(row, 0);
    for (int column = 0; column < m_layout->columnCount(); ++column)
        m_layout->setColumnStretch(column, 0);
    for (int i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setMinimumHeight(LeastChartHeight);
        m_layout->addWidget(m_charts[i], i / columns, i % columns);
        m_layout->setRowStretch(i / columns, 1);
        m_layout->setColumnStretch(i % columns, 1);
        m_charts[i]->show();
    }
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace runloupe
