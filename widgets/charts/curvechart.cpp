#include "curvechart.h"

#include "axistexts.h"
#include "chartactions.h"
#include "chartcurves.h"
#include "charthead.h"
#include "core/numbers.h"
#include "curvelegend.h"
#include "curveplot.h"
#include "curverecipe.h"
#include "grouptexts.h"
#include "legendentries.h"
#include "rangesdialog.h"
#include "runbars.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace runloupe {

namespace {

constexpr int LeastWidthWithLegend = 300;

} // namespace

CurveChart::CurveChart(const QString &metric, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metric)
    , m_head(new ChartHead(this))
    , m_plot(new CurvePlot(this))
    , m_legend(new CurveLegend(this))
    , m_bars(new RunBars(this))
    , m_actions(new ChartActions(this))
    , m_job([this](const Result<Curves> &curves) {
        if (curves)
            showCurves(*curves);
    })
{
    setMetrics(m_metrics);
    buildLayout();
    connectParts();
    connectReading();
}

void CurveChart::setMetrics(const QStringList &metrics)
{
    m_metrics = metrics;
    m_head->setTitle(metrics.join(QStringLiteral(", ")));
}

void CurveChart::buildLayout()
{
    auto *const body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_plot, 1);
    body->addWidget(m_legend);
    body->addWidget(m_bars, 1);
    m_bars->hide();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addLayout(body, 1);
}

void CurveChart::connectParts()
{
    connect(m_plot, &CurvePlot::zoomedChanged, this, &CurveChart::zoomedChanged);
    connect(m_plot, &CurvePlot::menuRequested, m_head, &ChartHead::menuRequested);
    connect(m_plot, &CurvePlot::runHovered, this, &CurveChart::runHovered);
    connect(m_plot, &CurvePlot::runClicked, this, &CurveChart::runClicked);
    for (CurveLegend *const list : std::initializer_list<CurveLegend *> { m_legend, m_bars }) {
        connect(list, &CurveLegend::runHovered, this, &CurveChart::runHovered);
        connect(list, &CurveLegend::runClicked, this, &CurveChart::runClicked);
    }
    connect(m_plot, &CurvePlot::cursorMoved, this, &CurveChart::updateLegend);
    connect(m_plot, &CurvePlot::drawn, this, [this] {
        m_isDrawn = true;
        updateTexts();
    });
}

void CurveChart::setRuns(const QList<ChartRun> &runs, const ChartOptions &options)
{
    if (runs == m_runs && options == m_options)
        return;
    m_runs = runs;
    m_options = options;
    m_smoothing = options.smoothing;
    m_stepUse = {};
    for (const ChartRun &run : runs)
        m_stepUse.add(*run.series);
    m_axes = axesFor(runs, m_stepUse, options);

    const QList<Curve> before = m_plot->curves();
    const QHash<HistoryName, SharedCurve> pointsBefore = pointsOfRuns(before);
    QList<CurveRecipe> recipes;
    for (const ChartRun &run : runs)
        recipes << CurveRecipe { run.series, shapeFor(run, m_axes, options), pointsBefore.value({ run.run, run.series->key }) };
    m_isDrawn = false;
    m_job.start([runs, recipes, before, groups = options.groups](const Stop &stop) -> Result<Curves> {
        const Result<QList<SharedCurve>> points = makeCurves(recipes, stop);
        return points ? chartCurves(runs, *points, groups, before, stop) : points.error();
    });
}

void CurveChart::showCurves(const Curves &curves)
{
    m_isDrawn = false; // whatever was drawn while they were made
    m_plot->setAxes(m_axes);
    m_plot->setBetter(m_options.marksBest ? better() : Better::Unknown);
    m_plot->setRangeWishes(rangeWishes());
    m_plot->setCurves(curves);
    updateLegendAtRest();
    showBarsOrCurves();
    fitLegend();
    Q_EMIT readingsChanged();
}

void CurveChart::connectReading()
{
    connect(m_actions, &ChartActions::rangesRequested, this, &CurveChart::editRanges);
    connect(m_actions, &ChartActions::thresholdToggled, m_plot, &CurvePlot::toggleThreshold);
    connect(m_plot, &CurvePlot::thresholdMoved, this, [this] { changeOwn({ m_own.y, m_plot->threshold() }); });
    connect(m_plot, &CurvePlot::stretchMarked, this, &CurveChart::readingsAsked);
    connect(m_plot->reader(), &PlotReader::stretchChanged, this, &CurveChart::readingsChanged);
}

void CurveChart::setOwnOptions(const OwnChartOptions &own)
{
    if (own == m_own)
        return;
    m_own = own;
    m_plot->setThreshold(own.threshold);
    m_plot->setRangeWishes(rangeWishes());
    updateLegendAtRest();
    Q_EMIT readingsChanged();
}

void CurveChart::changeOwn(const OwnChartOptions &own)
{
    const bool hasNewThreshold = own.threshold && own.threshold != m_own.threshold;
    setOwnOptions(own);
    if (hasNewThreshold)
        Q_EMIT readingsAsked();
    Q_EMIT ownOptionsChanged();
}

void CurveChart::editRanges()
{
    const AxisEnds x = m_options.xRange.axis == m_axes.x ? m_options.xRange.ends : AxisEnds();
    auto *const dialog = new RangesDialog(name(), m_axes.x, x, m_own, this);
    connect(dialog, &RangesDialog::chosen, this, [this](const AxisEnds &chosenX, const OwnChartOptions &own) {
        changeOwn(own);
        Q_EMIT xRangeChosen({ m_axes.x, chosenX });
    });
    dialog->open();
}

RangeWishes CurveChart::rangeWishes() const
{
    AxisEnds x = m_options.xRange.axis == m_axes.x ? m_options.xRange.ends : AxisEnds();
    for (std::optional<double> *const end : { &x.low, &x.high }) {
        if (*end)
            **end -= double(m_axes.stepOrigin);
    }
    return { x, m_own.y, m_options.yFit };
}

Better CurveChart::better() const
{
    return betterOf(name());
}

ReadingWish CurveChart::readingWish() const
{
    return { m_plot->reader()->stretch(), m_own.threshold, better() };
}

bool CurveChart::isLoggedOnce() const
{
    return !m_runs.isEmpty()
        && std::all_of(m_runs.begin(), m_runs.end(), [](const ChartRun &run) { return run.series->size() <= 1; });
}

void CurveChart::showBarsOrCurves()
{
    m_plot->setVisible(!isLoggedOnce());
    m_bars->setVisible(isLoggedOnce());
    m_bars->setEntries(m_legendAtRest);
    m_isDrawn = m_isDrawn || isLoggedOnce();
}

void CurveChart::setRaisedRun(const std::optional<RunKey> &run)
{
    m_plot->setRaisedRun(run);
    m_legend->setRaisedRun(run);
    m_bars->setRaisedRun(run);
}

void CurveChart::resetZoom()
{
    m_plot->resetZoom();
}

void CurveChart::updateLegend()
{
    const std::optional<double> x = m_plot->cursorX();
    m_legend->setEntries(x ? legendAt(*x) : m_legendAtRest, m_options.legendOrder);
    if (const int wanted = legendWidth(); wanted > m_legend->minimumWidth()) // never less, for the curves would move to and fro
        m_legend->setFixedWidth(wanted);
    updateTexts();
}

QList<CurveLegendModel::Entry> CurveChart::legendAt(double x) const
{
    QList<CurveLegendModel::Entry> entries = entriesAt(m_plot->curves(), x);
    const std::optional<double> height = m_plot->reader()->height();
    for (CurveLegendModel::Entry &entry : entries) {
        if (height && entry.value && std::isfinite(*entry.value))
            entry.distance = std::abs(m_plot->pixelAt(x, *entry.value).y() - m_plot->pixelAt(x, *height).y());
    }
    return entries;
}

void CurveChart::updateLegendAtRest()
{
    m_legendAtRest = entriesAtRest(m_plot->curves(), readingWish());
    updateLegend();
}

void CurveChart::updateTexts()
{
    const QString count = m_plot->pointCount() == 1 ? tr("%1 of %2 point") : tr("%1 of %2 points");
    const std::size_t shown = isLoggedOnce() ? m_plot->pointCount() : m_plot->shownPoints(); // no bar is out of sight
    m_count = m_runs.isEmpty() ? QString() : count.arg(groupedNumber(qint64(shown)), groupedNumber(qint64(m_plot->pointCount())));
    m_head->setCount(m_count);
    const std::optional<double> x = m_plot->cursorX();
    const bool hasBrackets = m_smoothing.isOn() && facts().groupNote.isEmpty();
    const QString place = hasBrackets ? tr("at %1, logged values in brackets") : tr("at %1");
    m_head->setNote(x ? place.arg(m_plot->xText(*x)) : note());
    describe();
}

void CurveChart::describe()
{
    const QString metrics = m_metrics.join(QStringLiteral(", "));
    const QString name = isLoggedOnce() ? metrics : tr("%1 by %2").arg(metrics, xName(m_axes));
    const QString description = chartDescription(facts(), m_legendAtRest, m_count);
    if (name == m_plot->accessibleName() && description == m_plot->accessibleDescription())
        return;
    for (QWidget *const chart : std::initializer_list<QWidget *> { m_plot, m_bars }) {
        chart->setAccessibleName(name);
        chart->setAccessibleDescription(description);
    }
    Q_EMIT described();
}

ChartFacts CurveChart::facts() const
{
    return { .axes = m_axes,
             .extent = m_plot->extent(),
             .stepUse = m_stepUse,
             .smoothing = m_smoothing,
             .isLoggedOnce = isLoggedOnce(),
             .groupNote = groupNote(m_plot->curves()) };
}

// As wide as names and values ask for, but the curves keep most of the room.
int CurveChart::legendWidth() const
{
    constexpr int Least = 110;
    const int most = std::max(Least, width() / 3);
    return std::clamp(m_legend->widthOfContent(m_smoothing.isOn() ? 2 : 1), Least, std::min(most, 280));
}

void CurveChart::fitLegend()
{
    m_legend->setVisible(width() >= LeastWidthWithLegend && !isLoggedOnce());
    m_legend->setFixedWidth(legendWidth());
}

void CurveChart::resizeEvent(QResizeEvent *)
{
    fitLegend();
}

/// Not from the mouse on the plot: its right button zooms when it is dragged, see PlotMouse.
void CurveChart::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isOnPlot = m_plot->isVisible() && m_plot->geometry().contains(event->pos());
    if (event->reason() == QContextMenuEvent::Keyboard)
        Q_EMIT m_head->menuRequested(m_head->menuPlace());
    else if (!isOnPlot)
        Q_EMIT m_head->menuRequested(event->globalPos());
}

} // namespace runloupe
