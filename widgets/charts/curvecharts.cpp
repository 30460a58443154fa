#include "curvecharts.h"

#include "charthead.h"
#include "chartmenu.h"
#include "core/numbers.h"
#include "curveplot.h"

#include <QSet>

#include <algorithm>

namespace runloupe {

namespace {

// Heights of what is seen, above and below it.
constexpr double NearHeights = 0.5; // so far charts are there before one sees them
constexpr double FarHeights = 2; // so far they are kept, for one often goes back a little

/// A single one needs none.
QString nameOf(const ChartSection &section, qsizetype sectionCount)
{
    if (section.prefix.isEmpty())
        return sectionCount > 1 ? CurveCharts::tr("No prefix") : QString();
    return section.prefix;
}

QString countText(qsizetype found, qsizetype all)
{
    if (found < all)
        return CurveCharts::tr("%1 of %2 charts").arg(groupedNumber(found), groupedNumber(all));
    return all == 1 ? CurveCharts::tr("1 chart") : CurveCharts::tr("%1 charts").arg(groupedNumber(all));
}

} // namespace

void CurveCharts::setSections(const QList<ChartSection> &sections)
{
    QList<Section> placed;
    m_layouts.clear();
    for (const ChartSection &section : sections) {
        placed << Section { .id = section.prefix,
                            .name = nameOf(section, sections.size()),
                            .count = countText(section.charts.size(), section.chartCount),
                            .charts = {},
                            .isFolded = section.isFolded,
                            .canFold = section.charts.size() == section.chartCount };
        for (const ChartLayout &chart : section.charts) {
            m_layouts.insert(chart.name(), chart);
            placed.last().charts << chart.name();
        }
    }
    ChartGrid::setSections(placed);
}

/// A chart that somebody zoomed into is not made anew: the zoom would be lost.
bool CurveCharts::isKept(const CurveChart &chart) const
{
    const bool isZoomed
        = m_links.areLinked() ? chart.plot()->isZoomedInY() : chart.plot()->isZoomed(); // a linked x is taken over
    return isZoomed || chart.isAncestorOf(focusWidget());
}

QList<ChartLayout> CurveCharts::wanted() const
{
    const QStringList seen = chartsWithin(NearHeights);
    const QStringList kept = chartsWithin(FarHeights);
    QSet<QString> names(seen.begin(), seen.end());
    for (const CurveChart *const chart : m_charts) {
        if (kept.contains(chart->name()) || (isKept(*chart) && hasPlaceFor(chart->name())))
            names.insert(chart->name());
    }
    QList<ChartLayout> charts;
    for (const QString &name : ChartGrid::charts()) {
        if (names.contains(name))
            charts << m_layouts.value(name);
    }
    return charts;
}

void CurveCharts::setContents(const QList<Content> &contents, const ChartOptions &options)
{
    m_links.setLinked(options.areLinked);
    QList<CurveChart *> charts;
    for (const Content &content : contents) {
        CurveChart *const known = find(content.chart.name());
        charts << (known ? known : addChart(content.chart.name()));
        charts.last()->setMetrics(content.chart.metrics);
        charts.last()->setRuns(content.runs, options);
    }
    for (CurveChart *const chart : std::as_const(m_charts)) {
        if (!charts.contains(chart)) {
            take(chart->name());
            chart->deleteLater();
        }
    }
    m_charts = charts;
    Q_EMIT zoomedChanged(); // one that was may be gone
    Q_EMIT described();
}

CurveChart *CurveCharts::addChart(const QString &name)
{
    auto *const chart = new CurveChart(name, widget());
    chart->setRaisedRun(m_raised);
    connect(chart, &CurveChart::zoomedChanged, this, &CurveCharts::zoomedChanged);
    connect(chart, &CurveChart::described, this, &CurveCharts::described);
    connect(chart, &CurveChart::runHovered, this, &CurveCharts::runHovered);
    connect(chart, &CurveChart::runClicked, this, &CurveCharts::runClicked);
    connectHead(chart);
    put(name, chart);
    chart->setOwnOptions(m_own.value(name));
    connect(chart, &CurveChart::ownOptionsChanged, this, [this, chart] { takeOwnOptions(*chart); });
    connect(chart, &CurveChart::xRangeChosen, this, &CurveCharts::xRangeChosen);
    connect(chart, &CurveChart::readingsAsked, this, [this, chart] { Q_EMIT readingsAsked(chart); });
    m_links.add(chart->plot());
    m_margins.add(chart->plot());
    return chart;
}

void CurveCharts::connectHead(CurveChart *chart)
{
    const ChartHead *const head = chart->head();
    connect(head, &ChartHead::menuRequested, this, [this, chart](const QPoint &place) { openMenu(chart, place); });
    connect(head, &ChartHead::aloneRequested, this, [this, chart] { toggleAlone(chart); });
    connect(head, &ChartHead::dragged, this, [this, chart](const QPoint &place) { drag(chart->name(), place); });
    connect(head, &ChartHead::dropped, this, [this, chart] { drop(chart->name()); });
}

void CurveCharts::toggleAlone(CurveChart *chart)
{
    showAlone(alone().isEmpty() ? chart->name() : QString());
    chart->plot()->setFocus();
}

void CurveCharts::openMenu(CurveChart *chart, const QPoint &place)
{
    const QString name = chart->name();
    const ChartLayout layout = m_layouts.value(name);
    QStringList others = m_combinable;
    others.removeAll(name);
    auto *const menu = new ChartMenu(layout, others, alone().isEmpty() ? ChartMenu::Size::InGrid : ChartMenu::Size::Full, chart);
    connect(menu, &ChartMenu::resizeRequested, chart, [this, chart] { toggleAlone(chart); });
    connect(menu, &ChartMenu::moveRequested, this, [this, name](int columns, int rows) { moveBy(name, columns, rows); });
    connect(menu, &ChartMenu::combineRequested, this, &CurveCharts::combineRequested);
    connect(menu, &ChartMenu::removalRequested, this, [this, layout] { Q_EMIT removalRequested(layout); });
    menu->popup(place);
}

CurveChart *CurveCharts::find(const QString &name) const
{
    const auto same
        = std::find_if(m_charts.begin(), m_charts.end(), [&](const CurveChart *chart) { return chart->name() == name; });
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

void CurveCharts::setOwnOptions(const QMap<QString, OwnChartOptions> &own)
{
    m_own = own;
    for (CurveChart *const chart : std::as_const(m_charts))
        chart->setOwnOptions(own.value(chart->name()));
}

void CurveCharts::takeOwnOptions(const CurveChart &chart)
{
    if (chart.ownOptions().isEmpty())
        m_own.remove(chart.name());
    else
        m_own[chart.name()] = chart.ownOptions();
    Q_EMIT ownOptionsChanged();
}

void CurveCharts::setRaisedRun(const std::optional<RunKey> &run)
{
    m_raised = run;
    for (CurveChart *const chart : std::as_const(m_charts))
        chart->setRaisedRun(run);
}

void CurveCharts::resetZoom()
{
    for (CurveChart *const chart : std::as_const(m_charts))
        chart->resetZoom();
}

} // namespace runloupe
