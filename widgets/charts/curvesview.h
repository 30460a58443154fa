#pragma once

#include "core/warnings.h"
#include "curveslayout.h"
#include "curvesreading.h"
#include "drawnruns.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace runloupe {

class CurveChart;
class CurveCharts;
class CurvesPages;
class CurvesToolBar;
class ReadingsPanel;
class Error;

/// The metrics of the compared runs as curves: a chart each, in sections, until people arrange them otherwise.
///
/// Opens no store: it says what it wants to have read, and is given it piece by piece. That is the histories of the charts in
/// and near sight; once given they are kept for a while, so choosing other runs asks only for what is new.
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

    /// Those that have charts; chosen by people, or all that the runs have.
    const QStringList &metrics() const { return m_metrics; }
    void setMetrics(const QStringList &keys);
    /// Those in and near sight.
    const QList<CurveChart *> &charts() const;
    /// The one that has the keyboard, or the only one; null for none.
    CurveChart *currentChart() const;

public Q_SLOTS:
    /// Other runs are on their way: what is drawn is not theirs, and makes room until they are there.
    void awaitRuns();
    /// One of the histories asked for, as soon as it is read.
    void addSeries(const QString &store, const SharedSeries &series);
    /// Points that were logged since; of those that are not yet read, nothing is to be done.
    void growSeries(const QString &store, const QList<SeriesTail> &tails);
    /// All that was read of the store is perhaps no longer true.
    void forgetSeries(const QString &store) { m_reading.cache().forget(store); }
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
    void connectSelection();
    void connectTools();
    void connectCharts();
    void connectReadings();
    void connectReading();
    void rearrange(const std::function<void(ChartArrangement &)> &change);
    void refresh();
    void arrangeCharts();
    QList<SeriesRequest> missing();
    void read();
    void showReading(const QList<SeriesRequest> &requests);
    void showCharts();
    void showWhyEmpty();
    void cancel();

    RunSelection *m_selection;
    CurvesReading m_reading;
    DrawnRuns m_runs;
    ChartArrangement m_arrangement;
    QStringList m_available; // of the runs
    QStringList m_metrics; // those of them that have charts
    CurvesToolBar *m_tools;
    CurveCharts *m_charts;
    CurvesPages *m_pages;
    ReadingsPanel *m_readings;
    bool m_areRunsComing = false;
    bool m_isStopped = false; // until something but scrolling asks for more
    QTimer m_refresh; // one for many changes at once
    QTimer m_read; // when scrolling pauses
    QTimer m_show;
};

} // namespace runloupe
