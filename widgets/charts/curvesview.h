#pragma once

#include "core/warnings.h"
#include "curvemetrics.h"
#include "curveslayout.h"
#include "drawnruns.h"

#include <QTimer>
#include <QWidget>

namespace runloupe {

class CurveChart;
class CurveCharts;
class CurvesPages;
class CurvesToolBar;
class Error;

/// The metrics of the compared runs as curves, one chart a metric.
///
/// Opens no store: it says what it wants to have read, and is given it piece by piece. Histories once given are kept, so
/// choosing other runs asks only for what is new. Until people choose metrics, it reads those of one run and shows the
/// likeliest loss among those with most points.
class CurvesView : public QWidget {
    Q_OBJECT

public:
    /// `selection` belongs to the caller and outlives the view.
    explicit CurvesView(RunSelection *selection, QWidget *parent = nullptr);

    /// What people chose, to be kept between sessions by whoever keeps things.
    CurvesLayout curvesLayout() const;
    void setCurvesLayout(const CurvesLayout &layout);

    /// What people call stores and experiments, for names of runs that tell them.
    void setPlaceNames(const PlaceNames &places);

    /// Whether everything that was asked for has been answered and drawn.
    bool isSettled() const;

    /// What is drawn; chosen by people, or for them.
    QStringList metrics() const;
    void setMetrics(const QStringList &keys);
    const QList<CurveChart *> &charts() const;

public Q_SLOTS:
    /// Other runs are on their way: what is drawn is not theirs, and makes room until they are there.
    void awaitRuns();
    /// One of the histories asked for, as soon as it is read.
    void addSeries(const QString &store, const SharedSeries &series);
    /// How much of the last request is answered, between 0 and 1.
    void setProgress(double fraction);
    /// The last request is answered; what was not given, the stores do not have.
    void finishLoading(const Warnings &warnings = {});
    /// The last request cannot be answered. Offers to ask for it again.
    void failLoading(const Error &error);

Q_SIGNALS:
    /// Takes the place of the last request: nobody waits for that one any more. One entry a store.
    void seriesRequested(const QList<SeriesRequest> &requests);
    void curvesLayoutChanged();
    /// Nobody waits for the last request any more.
    void loadingCancelled();
    /// Nobody waits for the runs any more.
    void cancelRunsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void refresh();
    void guessMetric(const QStringList &available);
    void request(const QList<SeriesRequest> &requests);
    void showCharts();
    void showWhyEmpty();
    void showWhyNoMetrics(const Warnings &warnings);
    void updateChooser(const QStringList &available);
    void cancel();

    RunSelection *m_selection;
    SeriesCache m_cache;
    DrawnRuns m_runs;
    CurveMetrics m_metrics;
    QList<SeriesRequest> m_requests; // on their way
    CurvesToolBar *m_tools;
    CurveCharts *m_charts;
    CurvesPages *m_pages;
    bool m_areRunsComing = false;
    QTimer m_refresh; // one for many changes at once
    QTimer m_show;
};

} // namespace runloupe
