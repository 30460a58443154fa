#include "curvesview.h"

#include "analysis/ticklabels.h"
#include "chartgrid.h"
#include "common/messagebar.h"
#include "common/statepage.h"
#include "comparedmetrics.h"
#include "core/error.h"
#include "curveplot.h"
#include "curvestoolbar.h"
#include "metricchooser.h"
#include "tables/runcolors.h"
#include "theme/theme.h"

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
    , m_tools(new CurvesToolBar(this))
    , m_grid(new ChartGrid(this))
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
    m_stack->addWidget(m_grid);
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
    connect(m_tools, &CurvesToolBar::resetRequested, this, [this] {
        for (CurveChart *chart : std::as_const(m_charts))
            chart->resetZoom();
    });
    connect(m_tools->metrics(), &MetricChooser::chosenChanged, this, [this] { setMetrics(m_tools->metrics()->chosen()); });
    connect(m_state, &StatePage::cancelRequested, this, &CurvesView::cancel);
    connect(m_state, &StatePage::actionRequested, this, &CurvesView::refresh);
    connect(m_message, &MessageBar::actionRequested, this, &CurvesView::refresh);
}

bool CurvesView::isSettled() const
{
    return m_requests.isEmpty() && !m_refresh.isActive() && !m_show.isActive()
        && std::all_of(m_charts.begin(), m_charts.end(), [](const CurveChart *chart) { return chart->isSettled(); });
}

CurvesLayout CurvesView::curvesLayout() const
{
    return { m_isChosenByUser ? m_keys : QStringList(), m_tools->options() };
}

void CurvesView::setCurvesLayout(const CurvesLayout &layout)
{
    m_tools->setOptions(layout.options);
    if (!layout.metrics.isEmpty())
        setMetrics(layout.metrics);
}

QStringList CurvesView::metrics() const
{
    return m_keys;
}

void CurvesView::setMetrics(const QStringList &keys)
{
    m_keys = keys;
    m_isChosenByUser = true;
    m_refresh.start(0);
    Q_EMIT curvesLayoutChanged();
}

void CurvesView::chooseRuns()
{
    m_rows = runsWithMetrics(*m_selection);
    m_comparedCount = m_rows.size();
    const std::size_t most = m_selection->selected().empty() ? MostRunsUnselected : MostRunsSelected;
    m_rows.resize(std::min(most, m_rows.size()));
}

void CurvesView::refresh()
{
    chooseRuns();
    const QStringList keys = keysOfRuns();
    const auto isThere = [&keys](const QString &key) { return keys.contains(key); };
    if (!m_keys.isEmpty() && !keys.isEmpty() && std::none_of(m_keys.begin(), m_keys.end(), isThere))
        m_isChosenByUser = false; // these runs have none of what was chosen for others
    if (!m_isChosenByUser)
        chooseDefaultMetric(keys);
    m_selection->setDrawn(rowsWithChosen());
    updateChooser();
    updateNote();
    if (m_rows.empty() || keys.isEmpty()) {
        request({});
        const bool hasRuns = m_selection->table() && !m_selection->compared().empty();
        showEmpty(hasRuns ? tr("These runs logged no metrics.") : tr("There are no runs to draw."), {});
        return;
    }
    if (m_isChosenByUser && m_keys.isEmpty()) {
        request({});
        showEmpty(tr("No metric is chosen."), tr("Choose some with the button above."));
        return;
    }
    request(m_keys.isEmpty() ? missing({ m_rows.front() }, keys.mid(0, MostKeysTried)) : missing(m_rows, m_keys));
    if (!m_requests.isEmpty() && m_charts.isEmpty()) {
        m_stack->setCurrentWidget(m_state);
        m_state->showLoading(tr("Reading curves"));
    }
    if (!m_keys.isEmpty())
        showCharts();
}

// The best guess among those of which some run has a line to show; otherwise the best guess.
void CurvesView::chooseDefaultMetric(const QStringList &keys)
{
    if (m_keys.size() == 1 && keys.contains(m_keys.first()) && m_cache.mostPoints(m_keys.first()).value_or(2) > 1)
        return; // what was found once stays, as long as it has a line
    m_keys.clear();
    if (m_rows.empty() || !missing({ m_rows.front() }, keys.mid(0, MostKeysTried)).isEmpty())
        return; // to be read first
    for (const QString &key : keys) {
        if (m_cache.mostPoints(key).value_or(0) > 1) {
            m_keys = { key };
            return;
        }
    }
    m_keys = keys.mid(0, 1);
}

// Only these take colours: a run without the metric would use one up that nobody sees.
std::vector<Row> CurvesView::rowsWithChosen() const
{
    std::vector<Row> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows), [this](Row row) {
        return std::any_of(m_keys.begin(), m_keys.end(), [&](const QString &key) {
            const NumberColumn *metric = m_selection->table()->metric(key);
            return metric && metric->has(row);
        });
    });
    return rows;
}

QStringList CurvesView::keysOfRuns() const
{
    return m_selection->table() ? metricsOfRuns(*m_selection->table(), m_rows) : QStringList();
}

QList<SeriesRequest> CurvesView::missing(const std::vector<Row> &rows, const QStringList &keys) const
{
    return missingSeries(*m_selection->table(), m_cache, rows, keys);
}

void CurvesView::request(const QList<SeriesRequest> &requests)
{
    if (requests == m_requests)
        return;
    m_requests = requests;
    if (requests.isEmpty())
        Q_EMIT loadingCancelled();
    else
        Q_EMIT seriesRequested(requests);
}

void CurvesView::addSeries(const QString &store, const SharedSeries &series)
{
    m_cache.insert({ store, series->runId }, series);
    if (m_keys.contains(series->key) && !m_show.isActive())
        m_show.start(MillisecondsBetweenPictures);
}

void CurvesView::setProgress(double fraction)
{
    m_state->setProgress(fraction);
}

void CurvesView::finishLoading(const Warnings &warnings)
{
    m_message->showWarnings(warnings);
    m_cache.settle(m_requests);
    m_requests.clear();
    refresh();
}

void CurvesView::failLoading(const Error &error)
{
    m_requests.clear();
    if (!m_charts.isEmpty()) // what is drawn already is still true
        return m_message->showError(error.within(tr("Not all curves could be read.")), tr("Retry"));
    m_stack->setCurrentWidget(m_state);
    m_state->showError(tr("The curves cannot be read"), error, tr("Retry"));
}

void CurvesView::cancel()
{
    request({});
    m_state->showEmpty(tr("Reading was cancelled."), {}, tr("Read curves"));
}

void CurvesView::showEmpty(const QString &title, const QString &sentence)
{
    m_stack->setCurrentWidget(m_state);
    m_state->showEmpty(title, sentence);
}

QList<ChartRun> CurvesView::runsOf(const QString &key) const
{
    const bool isDark = colorScheme() == ColorScheme::Dark;
    QList<ChartRun> runs;
    for (const Row row : m_rows) {
        const RunKey run = m_selection->table()->keyOf(row);
        const SharedSeries series = m_cache.find(run, key);
        if (!series)
            continue;
        const int slot = m_selection->colorSlot(row);
        runs << ChartRun { run,
                           m_selection->table()->displayName(row),
                           runColor(slot, isDark),
                           Qt::PenStyle(Qt::SolidLine + runDash(slot)),
                           series,
                           m_cache.firstTime(run) };
    }
    return runs;
}

CurveChart *CurvesView::addChart(const QString &key)
{
    auto *const chart = new CurveChart(key, m_grid->widget());
    connect(chart, &CurveChart::runHovered, this, &CurvesView::hover);
    connect(chart, &CurveChart::runClicked, this, &CurvesView::click);
    connect(chart, &CurveChart::closeRequested, this, [this, key] {
        QStringList keys = m_keys;
        keys.removeAll(key);
        setMetrics(keys);
    });
    return chart;
}

void CurvesView::showCharts()
{
    QList<CurveChart *> charts;
    for (const QString &key : std::as_const(m_keys)) {
        const QList<ChartRun> runs = runsOf(key);
        const auto same
            = std::find_if(m_charts.begin(), m_charts.end(), [&](CurveChart *chart) { return chart->metricKey() == key; });
        if (runs.isEmpty() && same == m_charts.end())
            continue;
        CurveChart *const chart = same != m_charts.end() ? *same : addChart(key);
        chart->show(runs, m_tools->options());
        charts << chart;
    }
    for (CurveChart *chart : std::as_const(m_charts)) {
        if (!charts.contains(chart))
            chart->deleteLater();
    }
    m_charts = charts;
    for (CurveChart *chart : std::as_const(m_charts))
        chart->setRemovable(m_charts.size() > 1);
    m_grid->setCharts(QList<QWidget *>(charts.begin(), charts.end()));
    if (!charts.isEmpty())
        m_stack->setCurrentWidget(m_grid);
}

void CurvesView::updateChooser()
{
    QList<MetricChooser::Choice> choices;
    QList<MetricChooser::Choice> once; // at the end, for there is no line to see
    const QStringList keys = keysOfRuns();
    for (const QString &key : keys) {
        if (m_cache.mostPoints(key).value_or(2) <= 1)
            once << MetricChooser::Choice { key, tr("logged once") };
        else
            choices << MetricChooser::Choice { key, {} };
    }
    m_tools->metrics()->setChoices(choices + once);
    m_tools->metrics()->setChosen(m_keys);
}

void CurvesView::updateNote()
{
    const auto drawn = qint64(m_rows.size());
    const auto all = qint64(m_comparedCount);
    m_tools->setNote(drawn < all ? tr("first %1 of %2 runs drawn").arg(groupedNumber(drawn), groupedNumber(all)) : QString());
}

void CurvesView::hover(const std::optional<RunKey> &run)
{
    m_selection->setHovered(run ? m_selection->table()->rowOf(*run) : NoRow);
}

void CurvesView::updateHovered()
{
    const Row row = m_selection->hovered();
    const std::optional<RunKey> run = row == NoRow ? std::nullopt : std::optional(m_selection->table()->keyOf(row));
    for (CurveChart *chart : std::as_const(m_charts))
        chart->setRaisedRun(run);
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
