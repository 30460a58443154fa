#include "curvesview.h"

#include "common/loadingbar.h"
#include "comparedmetrics.h"
#include "core/error.h"
#include "curvecharts.h"
#include "curvespages.h"
#include "curvestoolbar.h"
#include "metricchooser.h"
#include "readingspanel.h"
#include "runpointing.h"
#include "xaxisbox.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int MillisecondsBetweenPictures = 60; // while histories come in
constexpr int MillisecondsToRest = 50; // of scrolling, before what came into sight is read

} // namespace

CurvesView::CurvesView(RunSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_runs(selection)
    , m_tools(new CurvesToolBar(this))
    , m_charts(new CurveCharts)
    , m_pages(new CurvesPages(m_charts, this))
    , m_readings(new ReadingsPanel(this))
{
    setAccessibleName(tr("Curves"));
    buildLayout();
    connectSelection();
    connectTools();
    connectCharts();
    connectReadings();
    connectReading();
    for (QTimer *const timer : { &m_refresh, &m_read, &m_show })
        timer->setSingleShot(true);
    m_refresh.start();
}

void CurvesView::buildLayout()
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_readings);
}

void CurvesView::connectSelection()
{
    const auto refreshSoon = [this] { m_refresh.start(0); };
    connect(m_selection, &RunSelection::tableChanged, this, [this, refreshSoon] {
        m_areRunsComing = false;
        if (!m_selection->table()->isRenewal()) // else growSeries() has been told what grew
            forgetWhatGrew(*m_selection->table(), m_reading.cache());
        refreshSoon();
    });
    connect(m_selection, &RunSelection::shownChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::groupsChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::selectedChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::marksChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::ownColorsChanged, this, refreshSoon);
    connect(&m_refresh, &QTimer::timeout, this, &CurvesView::refresh);
    new RunPointing(m_selection, m_charts);
}

void CurvesView::connectTools()
{
    MetricChooser *const metrics = m_tools->metrics();
    connect(metrics, &MetricChooser::chosenChanged, this,
            [this, metrics] { rearrange([&](ChartArrangement &charts) { charts.show(metrics->chosen(), m_available); }); });
    connect(metrics, &MetricChooser::allRequested, this,
            [this] { rearrange([this](ChartArrangement &charts) { charts.showAll(m_available); }); });
    connect(metrics, &MetricChooser::noneRequested, this, [this] { setMetrics({}); });
    connect(m_tools, &CurvesToolBar::searchChanged, this, [this] { m_refresh.start(0); });
    connect(m_tools, &CurvesToolBar::optionsChanged, this, [this] {
        if (m_tools->options().groups.followsTable == m_runs.isGrouped())
            showCharts();
        else
            refresh();
    });
    connect(m_tools, &CurvesToolBar::optionsChanged, this, &CurvesView::read); // another x axis may ask for more
    connect(m_tools, &CurvesToolBar::optionsChanged, this, &CurvesView::curvesLayoutChanged);
    connect(m_tools, &CurvesToolBar::resetRequested, m_charts, &CurveCharts::resetZoom);
    connect(m_tools->loading(), &LoadingBar::cancelRequested, this, &CurvesView::cancel);
}

void CurvesView::connectReadings()
{
    connect(m_charts, &CurveCharts::readingsAsked, m_readings, &ReadingsPanel::showChart);
    connect(m_readings, &ReadingsPanel::runHovered, m_charts, &CurveCharts::runHovered);
    connect(m_readings, &ReadingsPanel::runClicked, m_charts, &CurveCharts::runClicked);
    connect(m_charts, &CurveCharts::ownOptionsChanged, this, &CurvesView::curvesLayoutChanged);
    connect(m_charts, &CurveCharts::xRangeChosen, this, [this](const XRange &range) {
        ChartOptions options = m_tools->options();
        options.xRange = range;
        m_tools->setOptions(options);
        showCharts();
        Q_EMIT curvesLayoutChanged();
    });
}

void CurvesView::connectCharts()
{
    connect(&m_show, &QTimer::timeout, this, &CurvesView::showCharts);
    connect(m_charts, &CurveCharts::sightChanged, this, [this] {
        m_show.start(0);
        m_read.start(MillisecondsToRest);
    });
    connect(m_charts, &CurveCharts::foldRequested, this, [this](const QString &section, bool isFolded) {
        rearrange([&](ChartArrangement &charts) { charts.folded[section] = isFolded; });
    });
    connect(m_charts, &CurveCharts::removalRequested, this, [this](const ChartLayout &chart) {
        rearrange([&](ChartArrangement &charts) { charts.remove(chart, m_available); });
    });
    connect(m_charts, &CurveCharts::combineRequested, this, [this](const QStringList &metrics) {
        rearrange([&](ChartArrangement &charts) { charts.combine(metrics, m_available); });
    });
    connect(m_charts, &CurveCharts::moveRequested, this, [this](const QString &chart, int place) {
        rearrange([&](ChartArrangement &charts) { charts.move(chart, place, m_available); });
    });
    connect(m_charts, &CurveCharts::zoomedChanged, this, [this] { m_tools->setZoomed(m_charts->isAnyZoomed()); });
    connect(m_pages, &CurvesPages::described, this, [this] { setAccessibleDescription(m_pages->description()); });
}

void CurvesView::connectReading()
{
    connect(&m_read, &QTimer::timeout, this, &CurvesView::read);
    connect(&m_reading, &CurvesReading::requested, this, &CurvesView::showReading);
    connect(&m_reading, &CurvesReading::cancelled, this, [this] {
        m_tools->loading()->stop();
        Q_EMIT loadingCancelled();
    });
    connect(m_pages, &CurvesPages::cancelRequested, this, &CurvesView::cancel);
    connect(m_pages, &CurvesPages::readRequested, this, &CurvesView::refresh);
    connect(m_pages, &CurvesPages::showHiddenRequested, this, [this] { m_selection->takeAll(RunMark::Hidden); });
    connect(m_pages, &CurvesPages::clearSearchRequested, m_tools, &CurvesToolBar::clearSearch);
}

void CurvesView::setPlaceNames(const PlaceNames &places)
{
    m_runs.setPlaceNames(places);
    m_refresh.start(0);
}

bool CurvesView::isSettled() const
{
    const bool isAboutTo = m_refresh.isActive() || m_read.isActive() || m_show.isActive();
    return !isAboutTo && !m_reading.isAwaiting() && m_charts->areSettled();
}

const QList<CurveChart *> &CurvesView::charts() const
{
    return m_charts->all();
}

CurveChart *CurvesView::currentChart() const
{
    const auto hasFocus = [](const CurveChart *chart) { return chart->isAncestorOf(QApplication::focusWidget()); };
    const auto focused = std::find_if(charts().begin(), charts().end(), hasFocus);
    if (focused != charts().end())
        return *focused;
    return charts().size() == 1 ? charts().first() : nullptr;
}

CurvesLayout CurvesView::curvesLayout() const
{
    return { m_arrangement, m_tools->options(), m_charts->ownOptions() };
}

void CurvesView::setCurvesLayout(const CurvesLayout &layout)
{
    m_tools->setOptions(layout.options);
    m_charts->setOwnOptions(layout.own);
    rearrange([&layout](ChartArrangement &charts) { charts = layout.charts; });
}

void CurvesView::setMetrics(const QStringList &keys)
{
    rearrange([&keys](ChartArrangement &charts) { charts.metrics = keys; });
}

void CurvesView::rearrange(const std::function<void(ChartArrangement &)> &change)
{
    change(m_arrangement);
    m_refresh.start(0);
    Q_EMIT curvesLayoutChanged();
}

void CurvesView::refresh()
{
    if (m_areRunsComing)
        return;
    m_runs.setGrouped(m_tools->options().groups.followsTable);
    m_runs.choose();
    m_tools->setNote(m_runs.note());
    arrangeCharts();
    m_isStopped = false;
    read();
    if (m_charts->isEmpty())
        showWhyEmpty();
    else
        showCharts();
}

void CurvesView::arrangeCharts()
{
    m_available = m_runs.metrics();
    m_metrics = m_arrangement.shown(m_available);
    m_selection->setDrawnLines(m_runs.linesWith(m_metrics)); // a run without them would use up a colour that nobody sees
    m_tools->metrics()->setChoices(m_available, m_metrics);
    m_tools->xAxis()->setMetrics(m_available);
    m_charts->setCombinable(m_available);
    m_charts->setSections(foundCharts(m_arrangement.sections(m_available), m_tools->search()));
}

QList<SeriesRequest> CurvesView::missing()
{
    QStringList keys;
    for (const ChartLayout &chart : m_charts->wanted())
        keys << chart.metrics;
    if (!keys.isEmpty() && !m_tools->options().xMetric.isEmpty())
        keys << m_tools->options().xMetric;
    return m_runs.missing(keys, m_reading.cache());
}

void CurvesView::read()
{
    if (!m_areRunsComing && !m_isStopped && !m_refresh.isActive())
        m_reading.want(missing());
}

void CurvesView::showReading(const QList<SeriesRequest> &requests)
{
    m_pages->showReading();
    if (m_charts->isVisible())
        m_tools->loading()->start();
    Q_EMIT seriesRequested(requests);
}

void CurvesView::addSeries(const QString &store, const SharedSeries &series)
{
    m_reading.add(store, series);
    if (!m_show.isActive())
        m_show.start(MillisecondsBetweenPictures);
}

void CurvesView::growSeries(const QString &store, const QList<SeriesTail> &tails)
{
    for (const SeriesTail &tail : tails)
        m_reading.cache().grow({ store, tail.points.runId }, tail);
    m_refresh.start(0);
}

void CurvesView::setProgress(double fraction)
{
    m_pages->setProgress(fraction);
    m_tools->loading()->setProgress(fraction);
}

void CurvesView::finishLoading(const Warnings &warnings)
{
    m_pages->showWarnings(warnings);
    m_reading.finish();
    m_tools->loading()->stop();
    refresh();
}

void CurvesView::failLoading(const Error &error)
{
    m_isStopped = true;
    m_reading.fail();
    m_tools->loading()->stop();
    m_pages->showFailure(error);
}

void CurvesView::awaitRuns()
{
    m_areRunsComing = true;
    m_reading.want({});
    m_pages->showRunsComing();
}

void CurvesView::cancel()
{
    if (!m_reading.isAwaiting())
        return Q_EMIT cancelRunsRequested();
    m_isStopped = true;
    m_reading.want({});
    m_pages->showStopped();
}

void CurvesView::showWhyEmpty()
{
    if (m_available.isEmpty())
        m_pages->showWhyNothing(*m_selection);
    else if (m_metrics.isEmpty())
        m_pages->showEmpty(tr("No metric is chosen."), tr("Choose some with the button above."));
    else
        m_pages->showNothingFound(m_tools->search());
}

void CurvesView::showCharts()
{
    if (m_areRunsComing || m_refresh.isActive())
        return;
    m_runs.setNaming(m_tools->options().naming);
    m_reading.cache().beginUse();
    QList<CurveCharts::Content> contents;
    bool isAnyThere = false;
    for (const ChartLayout &chart : m_charts->wanted()) {
        contents << CurveCharts::Content { chart, m_runs.chartRuns(chart, m_tools->options().xMetric, m_reading.cache()) };
        isAnyThere = isAnyThere || !contents.last().runs.isEmpty();
    }
    m_reading.cache().dropIdle();
    m_charts->setContents(contents, m_tools->options());
    if (!m_charts->isEmpty() && (isAnyThere || missing().isEmpty()))
        m_pages->showCharts();
}

void CurvesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_show.start(0);
    QWidget::changeEvent(event);
}

} // namespace runloupe
