#include "curvesview.h"

#include "common/loadingbar.h"
#include "comparedmetrics.h"
#include "core/error.h"
#include "curvecharts.h"
#include "curvespages.h"
#include "curvestoolbar.h"
#include "metricchooser.h"
#include "runpointing.h"

#include <QEvent>
#include <QVBoxLayout>

namespace runloupe {

namespace {

constexpr int MostKeysTried = 24; // when looking for a metric to begin with
constexpr int MillisecondsBetweenPictures = 60; // while histories come in

} // namespace

CurvesView::CurvesView(RunSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_runs(selection)
    , m_tools(new CurvesToolBar(this))
    , m_charts(new CurveCharts)
    , m_pages(new CurvesPages(m_charts, this))
{
    setAccessibleName(tr("Curves"));
    buildLayout();
    connectParts();
    m_refresh.setSingleShot(true);
    m_show.setSingleShot(true);
    m_refresh.start();
}

void CurvesView::buildLayout()
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_pages, 1);
}

void CurvesView::connectParts()
{
    const auto refreshSoon = [this] { m_refresh.start(0); };
    connect(m_selection, &RunSelection::tableChanged, this, [this, refreshSoon] {
        m_areRunsComing = false;
        forgetWhatGrew(*m_selection->table(), m_cache);
        refreshSoon();
    });
    connect(m_selection, &RunSelection::shownChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::selectedChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::marksChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::ownColorsChanged, this, refreshSoon);
    connect(&m_refresh, &QTimer::timeout, this, &CurvesView::refresh);
    connect(&m_show, &QTimer::timeout, this, &CurvesView::showCharts);
    connect(m_tools, &CurvesToolBar::optionsChanged, this, &CurvesView::showCharts);
    connect(m_tools, &CurvesToolBar::optionsChanged, this, &CurvesView::curvesLayoutChanged);
    connect(m_tools, &CurvesToolBar::resetRequested, m_charts, &CurveCharts::resetZoom);
    connect(m_charts, &CurveCharts::zoomedChanged, this, [this] { m_tools->setZoomed(m_charts->isAnyZoomed()); });
    connect(m_charts, &CurveCharts::removalRequested, this, [this](const QString &metric) {
        QStringList keys = m_metrics.keys();
        keys.removeAll(metric);
        setMetrics(keys);
    });
    connect(m_tools->metrics(), &MetricChooser::chosenChanged, this, [this] { setMetrics(m_tools->metrics()->chosen()); });
    connect(m_pages, &CurvesPages::described, this, [this] { setAccessibleDescription(m_pages->description()); });
    connect(m_pages, &CurvesPages::cancelRequested, this, &CurvesView::cancel);
    connect(m_pages, &CurvesPages::readRequested, this, &CurvesView::refresh);
    connect(m_pages, &CurvesPages::showHiddenRequested, this, [this] { m_selection->takeAll(RunMark::Hidden); });
    connect(m_tools->loading(), &LoadingBar::cancelRequested, this, &CurvesView::cancel);
    new RunPointing(m_selection, m_charts);
}

void CurvesView::setPlaceNames(const PlaceNames &places)
{
    m_runs.setPlaceNames(places);
    m_refresh.start(0);
}

bool CurvesView::isSettled() const
{
    return m_requests.isEmpty() && !m_refresh.isActive() && !m_show.isActive() && m_charts->areSettled();
}

const QList<CurveChart *> &CurvesView::charts() const
{
    return m_charts->all();
}

CurvesLayout CurvesView::curvesLayout() const
{
    return { m_metrics.choice().value_or(QStringList()), m_tools->options() };
}

void CurvesView::setCurvesLayout(const CurvesLayout &layout)
{
    m_tools->setOptions(layout.options);
    if (!layout.metrics.isEmpty())
        return setMetrics(layout.metrics);
    m_metrics.dropChoice();
    m_refresh.start(0);
    Q_EMIT curvesLayoutChanged();
}

QStringList CurvesView::metrics() const
{
    return m_metrics.keys();
}

void CurvesView::setMetrics(const QStringList &keys)
{
    m_metrics.choose(keys);
    m_refresh.start(0);
    Q_EMIT curvesLayoutChanged();
}

void CurvesView::refresh()
{
    if (m_areRunsComing)
        return;
    m_runs.choose();
    const QStringList available = m_runs.metrics();
    m_metrics.suit(available);
    guessMetric(available);
    m_selection->setDrawn(m_runs.rowsWith(m_metrics.keys())); // a run without them would use up a colour that nobody sees
    updateChooser(available);
    m_tools->setNote(m_runs.note());
    if (available.isEmpty()) {
        request({});
        showWhyEmpty();
        return;
    }
    if (m_metrics.areChosen() && m_metrics.keys().isEmpty()) {
        request({});
        m_pages->showEmpty(tr("No metric is chosen."), tr("Choose some with the button above."));
        return;
    }
    request(m_metrics.keys().isEmpty() ? m_runs.missingOfFirst(available.mid(0, MostKeysTried), m_cache)
                                       : m_runs.missing(m_metrics.keys(), m_cache));
    if (!m_metrics.keys().isEmpty())
        showCharts();
}

void CurvesView::guessMetric(const QStringList &available)
{
    if (m_metrics.areChosen() || m_metrics.isGuessGood(available, m_cache))
        return;
    if (m_runs.missingOfFirst(available.mid(0, MostKeysTried), m_cache).isEmpty())
        m_metrics.guess(available, m_cache);
    else
        m_metrics.forgetGuess(); // to be read first
}

void CurvesView::request(const QList<SeriesRequest> &requests)
{
    if (requests == m_requests)
        return;
    m_requests = requests;
    if (requests.isEmpty()) {
        m_tools->loading()->stop();
        Q_EMIT loadingCancelled();
        return;
    }
    m_pages->showReading();
    if (!charts().isEmpty())
        m_tools->loading()->start();
    Q_EMIT seriesRequested(requests);
}

void CurvesView::addSeries(const QString &store, const SharedSeries &series)
{
    m_cache.insert({ store, series->runId }, series);
    if (m_metrics.keys().contains(series->key) && !m_show.isActive())
        m_show.start(MillisecondsBetweenPictures);
}

void CurvesView::setProgress(double fraction)
{
    m_pages->setProgress(fraction);
    m_tools->loading()->setProgress(fraction);
}

void CurvesView::finishLoading(const Warnings &warnings)
{
    m_pages->showWarnings(warnings);
    m_cache.settle(m_requests);
    m_requests.clear();
    m_tools->loading()->stop();
    refresh();
}

void CurvesView::failLoading(const Error &error)
{
    m_requests.clear();
    m_tools->loading()->stop();
    m_pages->showFailure(error);
}

void CurvesView::awaitRuns()
{
    m_areRunsComing = true;
    request({});
    m_pages->showRunsComing();
}

void CurvesView::cancel()
{
    if (m_requests.isEmpty())
        return Q_EMIT cancelRunsRequested();
    request({});
    m_pages->showStopped();
}

/// In words that the table of runs uses too.
void CurvesView::showWhyEmpty()
{
    if (!m_selection->table())
        m_pages->showEmpty(tr("No experiment is chosen."));
    else if (!m_selection->compared().empty())
        showWhyNoMetrics(m_selection->table()->warnings());
    else if (!m_selection->shown().empty())
        m_pages->showAllHidden();
    else
        m_pages->showEmpty(tr("There are no runs to draw."));
}

// All warnings stand in the status bar.
void CurvesView::showWhyNoMetrics(const Warnings &warnings)
{
    if (warnings.isEmpty())
        m_pages->showEmpty(tr("These runs logged no metrics."));
    else
        m_pages->showEmpty(tr("No metrics could be read."), warnings.sentences().first());
}

void CurvesView::showCharts()
{
    if (m_areRunsComing)
        return;
    m_runs.setNaming(m_tools->options().naming);
    QList<CurveCharts::Content> contents;
    for (const QString &key : m_metrics.keys()) {
        const QList<ChartRun> runs = m_runs.chartRuns(key, m_cache);
        if (!runs.isEmpty() || m_charts->find(key))
            contents << CurveCharts::Content { key, runs };
    }
    m_charts->setContents(contents, m_tools->options());
    if (!contents.isEmpty())
        m_pages->showCharts();
}

void CurvesView::updateChooser(const QStringList &available)
{
    QList<MetricChooser::Choice> choices;
    QList<MetricChooser::Choice> once; // at the end, for there is no line to see
    for (const QString &key : available) {
        if (m_cache.mostPoints(key).value_or(2) <= 1)
            once << MetricChooser::Choice { key, tr("logged once") };
        else
            choices << MetricChooser::Choice { key, {} };
    }
    m_tools->metrics()->setChoices(choices + once, m_metrics.keys());
}

void CurvesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_show.start(0);
    QWidget::changeEvent(event);
}

} // namespace runloupe
