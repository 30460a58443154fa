#include "curvesview.h"

#include "common/messagebar.h"
#include "common/statepage.h"
#include "comparedmetrics.h"
#include "core/error.h"
#include "curvecharts.h"
#include "curvestoolbar.h"
#include "loadingbar.h"
#include "metricchooser.h"

#include <QEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_charts(new CurveCharts(this))
    , m_state(new StatePage(this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedLayout)
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
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_charts);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_message);
    layout->addLayout(m_stack, 1);
}

void CurvesView::connectParts()
{
    const auto refreshSoon = [this] { m_refresh.start(0); };
    connect(m_selection, &RunSelection::tableChanged, this, [this, refreshSoon] {
        forgetWhatGrew(*m_selection->table(), m_cache);
        refreshSoon();
    });
    connect(m_selection, &RunSelection::shownChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::selectedChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::hiddenChanged, this, refreshSoon);
    connect(m_selection, &RunSelection::hoveredChanged, this, &CurvesView::updateHovered);
    connect(&m_refresh, &QTimer::timeout, this, &CurvesView::refresh);
    connect(&m_show, &QTimer::timeout, this, &CurvesView::showCharts);
    connect(m_tools, &CurvesToolBar::optionsChanged, this, &CurvesView::showCharts);
    connect(m_tools, &CurvesToolBar::optionsChanged, this, &CurvesView::curvesLayoutChanged);
    connect(m_tools, &CurvesToolBar::resetRequested, m_charts, &CurveCharts::resetZoom);
    connect(m_charts, &CurveCharts::zoomedChanged, this, [this] { m_tools->setZoomed(m_charts->isAnyZoomed()); });
    connect(m_charts, &CurveCharts::runHovered, this, &CurvesView::hover);
    connect(m_charts, &CurveCharts::runClicked, this, &CurvesView::click);
    connect(m_charts, &CurveCharts::removalRequested, this, [this](const QString &metric) {
        QStringList keys = m_metrics.keys();
        keys.removeAll(metric);
        setMetrics(keys);
    });
    connect(m_tools->metrics(), &MetricChooser::chosenChanged, this, [this] { setMetrics(m_tools->metrics()->chosen()); });
    connect(m_state, &StatePage::cancelRequested, this, &CurvesView::cancel);
    connect(m_tools->loading(), &LoadingBar::cancelRequested, this, &CurvesView::cancel);
    connect(m_state, &StatePage::actionRequested, this, &CurvesView::refresh);
    connect(m_message, &MessageBar::actionRequested, this, &CurvesView::refresh);
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
    return { m_metrics.areChosen() ? m_metrics.keys() : QStringList(), m_tools->options() };
}

void CurvesView::setCurvesLayout(const CurvesLayout &layout)
{
    m_tools->setOptions(layout.options);
    if (!layout.metrics.isEmpty())
        setMetrics(layout.metrics);
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
    m_runs.choose();
    const QStringList available = m_runs.metrics();
    m_metrics.suit(available);
    guessMetric(available);
    m_selection->setDrawn(m_runs.rowsWith(m_metrics.keys())); // a run without them would use up a colour that nobody sees
    updateChooser(available);
    m_tools->setNote(m_runs.note());
    if (available.isEmpty()) {
        request({});
        const bool hasRuns = m_selection->table() && !m_selection->compared().empty();
        showEmpty(hasRuns ? tr("These runs logged no metrics.") : tr("There are no runs to draw."), {});
        return;
    }
    if (m_metrics.areChosen() && m_metrics.keys().isEmpty()) {
        request({});
        showEmpty(tr("No metric is chosen."), tr("Choose some with the button above."));
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
    if (charts().isEmpty()) {
        m_stack->setCurrentWidget(m_state);
        m_state->showLoading(tr("Reading curves"));
    } else {
        m_message->hide();
        m_tools->loading()->start();
    }
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
    m_state->setProgress(fraction);
    m_tools->loading()->setProgress(fraction);
}

void CurvesView::finishLoading(const Warnings &warnings)
{
    m_message->showWarnings(warnings);
    m_cache.settle(m_requests);
    m_requests.clear();
    m_tools->loading()->stop();
    refresh();
}

void CurvesView::failLoading(const Error &error)
{
    m_requests.clear();
    m_tools->loading()->stop();
    if (!charts().isEmpty()) // what is drawn already is still true
        return m_message->showError(error.within(tr("Not all curves could be read.")), tr("Retry"));
    m_stack->setCurrentWidget(m_state);
    m_state->showError(tr("The curves cannot be read"), error, tr("Retry"));
}

void CurvesView::awaitRuns()
{
    m_stack->setCurrentWidget(m_state);
    m_state->showLoading(tr("Reading runs"));
}

void CurvesView::cancel()
{
    if (m_requests.isEmpty())
        return Q_EMIT cancelRunsRequested();
    request({});
    if (!charts().isEmpty())
        return m_message->showNote(tr("Reading was stopped. Some curves are missing."), tr("Read on"));
    m_state->showEmpty(tr("Reading was cancelled."), {}, tr("Read curves"));
}

void CurvesView::showEmpty(const QString &title, const QString &sentence)
{
    m_stack->setCurrentWidget(m_state);
    m_state->showEmpty(title, sentence);
}

void CurvesView::showCharts()
{
    QList<CurveCharts::Content> contents;
    for (const QString &key : m_metrics.keys()) {
        const QList<ChartRun> runs = m_runs.chartRuns(key, m_cache);
        if (!runs.isEmpty() || m_charts->find(key))
            contents << CurveCharts::Content { key, runs };
    }
    m_charts->show(contents, m_tools->options());
    if (!contents.isEmpty())
        m_stack->setCurrentWidget(m_charts);
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

void CurvesView::hover(const std::optional<RunKey> &run)
{
    m_selection->setHovered(run ? m_selection->table()->rowOf(*run) : NoRow);
}

void CurvesView::updateHovered()
{
    const Row row = m_selection->hovered();
    const std::optional<RunKey> run = row == NoRow ? std::nullopt : std::optional(m_selection->table()->keyOf(row));
    m_charts->setRaisedRun(run);
}

// A click on one of several selected runs leaves them be: it would take away what is being compared.
void CurvesView::click(const RunKey &run, Qt::KeyboardModifiers modifiers)
{
    const Row row = m_selection->table()->rowOf(run);
    m_selection->setCurrent(row);
    std::vector<Row> selected = m_selection->selected();
    const auto place = std::find(selected.begin(), selected.end(), row);
    if (row == NoRow || (place != selected.end() && !(modifiers & Qt::ControlModifier)))
        return;
    if (place != selected.end())
        selected.erase(place);
    else if (modifiers & Qt::ControlModifier)
        selected.push_back(row);
    else
        selected = { row };
    m_selection->setSelected(std::move(selected));
}

void CurvesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_show.start(0);
    QWidget::changeEvent(event);
}

} // namespace runloupe
