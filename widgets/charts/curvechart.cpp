#include "curvechart.h"

#include "axistexts.h"
#include "chartactions.h"
#include "common/elidedlabel.h"
#include "core/numbers.h"
#include "curvelegend.h"
#include "curveplot.h"
#include "curverecipe.h"
#include "legendentries.h"
#include "rangesdialog.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace runloupe {

namespace {

constexpr int LeastWidthWithLegend = 300;

} // namespace

CurveChart::CurveChart(const QString &metric, QWidget *parent)
    : QWidget(parent)
    , m_metric(metric)
    , m_title(new ElidedLabel(Qt::ElideMiddle, this))
    , m_note(new ElidedLabel(Qt::ElideRight, this))
    , m_count(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_plot(new CurvePlot(this))
    , m_legend(new CurveLegend(this))
    , m_actions(new ChartActions(this))
    , m_job([this](const Result<Curves> &curves) {
        if (curves)
            showCurves(*curves);
    })
{
    setUpHeader();
    buildLayout();
    connectParts();
    connectReading();
}

void CurveChart::setUpHeader()
{
    QFont titleFont = themeFont(TextSize::Base);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_title->setWholeText(m_metric);
    m_count->setObjectName(QStringLiteral("pointCount"));
    m_note->setObjectName(QStringLiteral("note"));
    for (QLabel *label : std::initializer_list<QLabel *> { m_note, m_count }) {
        label->setFont(themeFont(TextSize::Small));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setIconSize({ 12, 12 });
    m_close->setToolTip(tr("Remove this chart"));
    m_close->setAccessibleName(tr("Remove the chart of %1").arg(m_metric));
}

void CurveChart::buildLayout()
{
    auto *const header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_title);
    header->addWidget(m_note, 1);
    header->addWidget(m_count);
    header->addWidget(m_close);
    auto *const body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_plot, 1);
    body->addWidget(m_legend);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addLayout(body, 1);
}

void CurveChart::connectParts()
{
    connect(m_close, &QToolButton::clicked, this, &CurveChart::closeRequested);
    connect(m_plot, &CurvePlot::zoomedChanged, this, &CurveChart::zoomedChanged);
    connect(m_plot, &CurvePlot::runHovered, this, &CurveChart::runHovered);
    connect(m_plot, &CurvePlot::runClicked, this, &CurveChart::runClicked);
    connect(m_legend, &CurveLegend::runHovered, this, &CurveChart::runHovered);
    connect(m_legend, &CurveLegend::runClicked, this, &CurveChart::runClicked);
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

    QHash<RunKey, SharedCurve> before;
    for (const Curve &curve : m_plot->curves())
        before.insert(curve.run, curve.points);
    QList<CurveRecipe> recipes;
    for (const ChartRun &run : runs)
        recipes << CurveRecipe { run.series, shapeFor(run, m_axes, options), before.value(run.run) };
    m_isDrawn = false;
    m_job.start([recipes](const Stop &stop) { return makeCurves(recipes, stop); });
}

void CurveChart::showCurves(const Curves &curves)
{
    QList<Curve> shown;
    for (qsizetype i = 0; i < curves.size(); ++i)
        shown << Curve { m_runs[i].run, m_runs[i].name, m_runs[i].color, m_runs[i].dash, curves[i] };
    m_isDrawn = false; // whatever was drawn while they were made
    m_plot->setAxes(m_axes);
    m_plot->setBetter(m_options.marksBest ? better() : Better::Unknown);
    m_plot->setRangeWishes(rangeWishes());
    m_plot->setCurves(shown);
    updateLegendAtRest();
    fitLegend();
    Q_EMIT readingsChanged();
}

void CurveChart::connectReading()
{
    connect(m_plot, &CurvePlot::menuRequested, m_actions, &ChartActions::popUpMenu);
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
    auto *const dialog = new RangesDialog(m_metric, m_axes.x, x, m_own, this);
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
    return betterOf(m_metric);
}

ReadingWish CurveChart::readingWish() const
{
    return { m_plot->reader()->stretch(), m_own.threshold, better() };
}

void CurveChart::setRaisedRun(const std::optional<RunKey> &run)
{
    m_plot->setRaisedRun(run);
    m_legend->setRaisedRun(run);
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
    m_count->setText(count.arg(groupedNumber(qint64(m_plot->shownPoints())), groupedNumber(qint64(m_plot->pointCount()))));
    const std::optional<double> x = m_plot->cursorX();
    const QString place = m_smoothing.isOn() ? tr("at %1, logged values in brackets") : tr("at %1");
    m_note->setWholeText(x ? place.arg(m_plot->xText(*x)) : chartNote(facts()));
    describe();
}

void CurveChart::describe()
{
    const QString name = tr("%1 by %2").arg(m_metric, xName(m_axes));
    const QString description = chartDescription(facts(), m_legendAtRest, m_count->text());
    if (name == m_plot->accessibleName() && description == m_plot->accessibleDescription())
        return;
    m_plot->setAccessibleName(name);
    m_plot->setAccessibleDescription(description);
    Q_EMIT described();
}

ChartFacts CurveChart::facts() const
{
    const bool isLoggedOnce
        = std::all_of(m_runs.begin(), m_runs.end(), [](const ChartRun &run) { return run.series->size() <= 1; });
    return { m_axes, m_plot->extent(), m_stepUse, m_smoothing, isLoggedOnce && !m_runs.isEmpty() };
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
    m_legend->setVisible(width() >= LeastWidthWithLegend);
    m_legend->setFixedWidth(legendWidth());
}

void CurveChart::resizeEvent(QResizeEvent *)
{
    fitLegend();
}

} // namespace runloupe
