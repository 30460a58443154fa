#include "curvecharts.h"

#include "curveplot.h"

#include <algorithm>

namespace runloupe {

void CurveCharts::setContents(const QList<Content> &contents, const ChartOptions &options)
{
    QList<CurveChart *> charts;
    for (const Content &content : contents) {
        CurveChart *const known = find(content.metric);
        charts << (known ? known : addChart(content.metric));
        charts.last()->setRuns(content.runs, options);
    }
    for (CurveChart *const chart : std::as_const(m_charts)) {
        if (!charts.contains(chart))
            chart->deleteLater();
    }
    m_charts = charts;
    for (CurveChart *const chart : std::as_const(m_charts))
        chart->setRemovable(m_charts.size() > 1);
    setCharts(QList<QWidget *>(charts.begin(), charts.end()));
    Q_EMIT zoomedChanged(); // one that was may be gone
    Q_EMIT described();
}

CurveChart *CurveCharts::addChart(const QString &metric)
{
    auto *const chart = new CurveChart(metric, widget());
    connect(chart, &CurveChart::zoomedChanged, this, &CurveCharts::zoomedChanged);
    connect(chart, &CurveChart::described, this, &CurveCharts::described);
    connect(chart, &CurveChart::runHovered, this, &CurveCharts::runHovered);
    connect(chart, &CurveChart::runClicked, this, &CurveCharts::runClicked);
    connect(chart, &CurveChart::closeRequested, this, [this, metric] { Q_EMIT removalRequested(metric); });
    return chart;
}

CurveChart *CurveCharts::find(const QString &metric) const
{
    const auto same
        = std::find_if(m_charts.begin(), m_charts.end(), [&](const CurveChart *chart) { return chart->metricKey() == metric; });
    return same == m_charts.end() ? nullptr : *same;
}

bool CurveCharts::areSettled() const
{
    return std::all_of(m_charts.begin(), m_charts.end(), [](const CurveChart *chart) { return chart->isSettled(); });
}

bool CurveCharts::isAnyZoomed() const
{
    return std::any_of(m_charts.begin(), m_charts.end(), [](const CurveChart *chart) { return chart->plot()->isZoomed(); });
}

QString CurveCharts::description() const
{
    QStringList descriptions;
    for (const CurveChart *const chart : m_charts)
        descriptions << tr("%1: %2").arg(chart->plot()->accessibleName(), chart->plot()->accessibleDescription());
    return descriptions.join(QLatin1Char('\n'));
}

void CurveCharts::setRaisedRun(const std::optional<RunKey> &run)
{
    for (CurveChart *const chart : std::as_const(m_charts))
        chart->setRaisedRun(run);
}

void CurveCharts::resetZoom()
{
    for (CurveChart *const chart : std::as_const(m_charts))
        chart->resetZoom();
}

} // namespace runloupe
