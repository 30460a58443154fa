#pragma once

#include "chartoptions.h"
#include "chartrun.h"
#include "charttexts.h"
#include "core/job.h"
#include "ownchartoptions.h"
#include "rangewishes.h"
#include "runreading.h"

#include <QWidget>

namespace runloupe {

class ChartActions;
class ChartHead;
class CurveLegend;
class CurvePlot;
class RunBars;

/// A metric, or several, as a chart: title, curves, legend, and what there is to say about them; bars where no run logged more
/// than one point. Smooths in the background.
class CurveChart : public QWidget {
    Q_OBJECT

public:
    explicit CurveChart(const QString &metric, QWidget *parent = nullptr);

    /// The first of its metrics.
    const QString &name() const { return m_metrics.first(); }
    void setMetrics(const QStringList &metrics);
    void setRuns(const QList<ChartRun> &runs, const ChartOptions &options);
    /// What people chose for this chart alone.
    const OwnChartOptions &ownOptions() const { return m_own; }
    void setOwnOptions(const OwnChartOptions &own);
    /// What is to be read of its runs, beside the curves.
    ReadingWish readingWish() const;
    void setRaisedRun(const std::optional<RunKey> &run);
    void resetZoom();

    CurvePlot *plot() const { return m_plot; }
    ChartHead *head() const { return m_head; }
    /// What a look at the chart alone does not tell; empty for nothing.
    QString note() const { return chartNote(facts()); }
    /// With the last values that were logged, in no order.
    const QList<CurveLegendModel::Entry> &legendAtRest() const { return m_legendAtRest; }
    /// Whether all that was to be shown is drawn.
    bool isSettled() const { return !m_job.isRunning() && m_isDrawn; }

Q_SIGNALS:
    void zoomedChanged();
    void ownOptionsChanged(); ///< by people
    void xRangeChosen(const XRange &range); ///< for all charts
    void readingsAsked(); ///< people marked something to be read
    void readingsChanged(); ///< perhaps, or what is wanted of them
    void described(); ///< in words, as the plot's accessible description
    void runHovered(const std::optional<RunKey> &run);
    void runClicked(const RunKey &run, Qt::KeyboardModifiers modifiers);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QSize minimumSizeHint() const override { return { 200, 150 }; }

private:
    using Curves = QList<Curve>;

    void buildLayout();
    void connectParts();
    void showCurves(const Curves &curves);
    bool isLoggedOnce() const;
    void showBarsOrCurves();
    void updateLegend();
    QList<CurveLegendModel::Entry> legendAt(double x) const;
    void updateLegendAtRest();
    void connectReading();
    void changeOwn(const OwnChartOptions &own);
    void editRanges();
    RangeWishes rangeWishes() const;
    Better better() const;
    int legendWidth() const;
    void fitLegend();
    void updateTexts();
    void describe();
    ChartFacts facts() const;

    QStringList m_metrics;
    QList<ChartRun> m_runs;
    ChartOptions m_options;
    CurveAxes m_axes;
    Smoothing m_smoothing;
    OwnChartOptions m_own;
    StepUse m_stepUse;
    QString m_count; // of points, in words
    QList<CurveLegendModel::Entry> m_legendAtRest;
    bool m_isDrawn = true;
    ChartHead *m_head;
    CurvePlot *m_plot;
    CurveLegend *m_legend;
    RunBars *m_bars;
    ChartActions *m_actions;
    Job<Curves> m_job;
};

} // namespace runloupe
