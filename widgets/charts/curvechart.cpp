#include "curvechart.h"

#include "analysis/curvevalues.h"
#include "analysis/seriesstatistics.h"
#include "analysis/ticklabels.h"
#include "core/numbers.h"
#include "curvelegend.h"
#include "curveplot.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <limits>

namespace runloupe {

namespace {

constexpr int LeastWidthWithLegend = 300;

/// What a curve is made from, in values that may cross threads.
struct Recipe {
    SharedSeries series;
    qint64 origin;
    SharedCurve before; // used again where it would be made the same
};

Result<QList<SharedCurve>> makeCurves(const QList<Recipe> &recipes, XAxis axis, double smoothing, const Stop &stop)
{
    QList<SharedCurve> curves;
    for (const Recipe &recipe : recipes) {
        if (stop.isRequested())
            return Stop::error();
        const bool isSame = recipe.before && recipe.before->isMadeFrom(recipe.series, axis, recipe.origin, smoothing);
        curves << (isSame ? recipe.before : std::make_shared<CurvePoints>(recipe.series, axis, recipe.origin, smoothing));
    }
    return curves;
}

qint64 stepOrigin(const QList<ChartRun> &runs)
{
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 greatest = std::numeric_limits<qint64>::min();
    for (const ChartRun &run : runs) {
        if (run.series->size() == 0)
            continue;
        least = std::min(least, run.series->steps.front());
        greatest = std::max(greatest, run.series->steps.back());
    }
    return least > greatest ? 0 : exactOrigin(least, greatest);
}

qint64 originOf(const ChartRun &run, const CurveAxes &axes)
{
    return axes.x == XAxis::Step ? axes.stepOrigin : axes.x == XAxis::RelativeTime ? run.firstTime : 0;
}

/// The last value that is a number; NaN where there is none.
std::optional<double> lastValue(const CurvePoints &points)
{
    for (std::size_t i = points.size(); i-- > 0;) {
        if (std::isfinite(points.y(i)))
            return points.y(i);
    }
    return points.size() == 0 ? std::nullopt : std::optional(points.y(points.size() - 1));
}

} // namespace

CurveChart::CurveChart(const QString &metric, QWidget *parent)
    : QWidget(parent)
    , m_metric(metric)
    , m_title(new QLabel(metric, this))
    , m_note(new QLabel(this))
    , m_count(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_plot(new CurvePlot(this))
    , m_legend(new CurveLegend(this))
    , m_job([this](const Result<Curves> &curves) {
        if (curves)
            showCurves(*curves);
    })
{
    buildLayout();
    connectParts();
}

void CurveChart::buildLayout()
{
    QFont titleFont = themeFont(TextSize::Base);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_title->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("pointCount"));
    m_note->setObjectName(QStringLiteral("note"));
    for (QLabel *label : { m_note, m_count }) {
        label->setFont(themeFont(TextSize::Small));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setIconSize({ 12, 12 });
    m_close->setToolTip(tr("Remove this chart"));
    m_close->setAccessibleName(tr("Remove the chart of %1").arg(m_metric));

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
    layout->setContentsMargins(8, 2, 4, 4);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addLayout(body, 1);
}

void CurveChart::connectParts()
{
    connect(m_close, &QToolButton::clicked, this, &CurveChart::closeRequested);
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

void CurveChart::show(const QList<ChartRun> &runs, const ChartOptions &options)
{
    m_runs = runs;
    m_smoothing = options.smoothing;
    m_stepUse = {};
    for (const ChartRun &run : runs)
        m_stepUse.add(*run.series);
    m_axes.x = options.x.value_or(m_stepUse.isUseful() ? XAxis::Step : XAxis::Order);
    m_axes.xScaling = m_axes.x == XAxis::WallTime ? Scaling::Linear : options.xScaling;
    m_axes.yScaling = options.yScaling;
    m_axes.stepOrigin = m_axes.xScaling == Scaling::Linear ? stepOrigin(runs) : 0;

    QHash<RunKey, SharedCurve> before;
    for (const Curve &curve : m_plot->curves())
        before.insert(curve.run, curve.points);
    QList<Recipe> recipes;
    for (const ChartRun &run : runs)
        recipes << Recipe { run.series, originOf(run, m_axes), before.value(run.run) };
    m_isDrawn = false;
    m_job.start([recipes, axis = m_axes.x, smoothing = m_smoothing](const Stop &stop) {
        return makeCurves(recipes, axis, smoothing, stop);
    });
}

void CurveChart::showCurves(const Curves &curves)
{
    QList<Curve> shown;
    for (qsizetype i = 0; i < curves.size(); ++i)
        shown << Curve { m_runs[i].run, m_runs[i].name, m_runs[i].color, m_runs[i].dash, curves[i] };
    m_isDrawn = false; // whatever was drawn while they were made
    m_plot->setAxes(m_axes);
    m_plot->setCurves(shown);
    updateLegend();
    fitLegend();
}

void CurveChart::setRemovable(bool isRemovable)
{
    m_close->setVisible(isRemovable);
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

// At rest the last values, so that the legend stands as the lines end; with the cursor in the plot, the values there.
void CurveChart::updateLegend()
{
    const std::optional<double> x = m_plot->cursorX();
    QList<CurveLegendModel::Entry> entries;
    for (const Curve &curve : m_plot->curves()) {
        std::optional<double> value;
        if (!x)
            value = lastValue(*curve.points);
        else if (const std::optional<CurveValue> found = valueAt(*curve.points, *x))
            value = found->value;
        entries << CurveLegendModel::Entry { curve.run, curve.name, curve.color, curve.dash, value };
    }
    m_legend->setEntries(entries);
    updateTexts();
}

void CurveChart::updateTexts()
{
    m_count->setText(
        tr("%1 of %2 points").arg(groupedNumber(qint64(m_plot->shownPoints())), groupedNumber(qint64(m_plot->pointCount()))));
    const std::optional<double> x = m_plot->cursorX();
    m_note->setText(x ? tr("at %1").arg(m_plot->xText(*x)) : noteText());
    m_note->setToolTip(noteText());
    m_plot->setAccessibleName(tr("%1 by %2").arg(m_metric, xAxisName(m_axes.x).toLower()));
    m_plot->setAccessibleDescription(descriptionText());
}

QString CurveChart::noteText() const
{
    QStringList notes;
    const bool isLoggedOnce
        = std::all_of(m_runs.begin(), m_runs.end(), [](const ChartRun &run) { return run.series->size() <= 1; });
    if (isLoggedOnce && !m_runs.isEmpty())
        notes << tr("logged once");
    if (!m_stepUse.isUseful())
        notes << tr("by %1: only %2 different steps in %3 points")
                     .arg(xAxisName(m_axes.x).toLower(), groupedNumber(qint64(m_stepUse.distinctSteps)),
                          groupedNumber(qint64(m_stepUse.points)));
    if (m_smoothing > 0)
        notes << tr("smoothed, EMA %1").arg(m_smoothing);
    const CurveExtent &extent = m_plot->extent();
    if (m_axes.yScaling == Scaling::Logarithmic && extent.nonPositiveY > 0)
        notes << tr("%1 values ≤ 0 are not on the log axis").arg(groupedNumber(qint64(extent.nonPositiveY)));
    if (m_axes.xScaling == Scaling::Logarithmic && extent.nonPositiveX > 0)
        notes << tr("%1 points at x ≤ 0 are not on the log axis").arg(groupedNumber(qint64(extent.nonPositiveX)));
    if (extent.nonFinite > 0)
        notes << tr("%1 NaN or infinite").arg(groupedNumber(qint64(extent.nonFinite)));
    return notes.join(QStringLiteral(" · "));
}

QString CurveChart::descriptionText() const
{
    const CurveExtent &extent = m_plot->extent();
    QStringList sentences { tr("%n runs, %1.", nullptr, int(m_runs.size())).arg(m_count->text()) };
    if (extent.leastY <= extent.greatestY)
        sentences << tr("Values from %1 to %2, %3 to %4.")
                         .arg(shortNumber(extent.leastY), shortNumber(extent.greatestY), m_plot->xText(extent.leastX),
                              m_plot->xText(extent.greatestX));
    const QList<CurveLegendModel::Entry> &entries = m_legend->entries().entries();
    if (!entries.isEmpty() && entries.first().value)
        sentences << tr("Highest at the end: %1 with %2.").arg(entries.first().name, shortNumber(*entries.first().value));
    const auto lowest = std::find_if(entries.rbegin(), entries.rend(),
                                     [](const auto &entry) { return entry.value && !std::isnan(*entry.value); });
    if (lowest != entries.rend() && entries.size() > 1)
        sentences << tr("Lowest: %1 with %2.").arg(lowest->name, shortNumber(*lowest->value));
    if (const QString note = noteText(); !note.isEmpty())
        sentences << note + QLatin1Char('.');
    return sentences.join(QLatin1Char(' '));
}

// As wide as the names ask for, but the curves keep most of the room.
void CurveChart::fitLegend()
{
    constexpr int Least = 110;
    const int most = std::max(Least, width() * 2 / 5);
    m_legend->setVisible(width() >= LeastWidthWithLegend);
    m_legend->setFixedWidth(std::clamp(m_legend->widthOfContent(), Least, std::min(most, 280)));
}

void CurveChart::resizeEvent(QResizeEvent *)
{
    fitLegend();
}

} // namespace runloupe
