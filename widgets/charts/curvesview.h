#pragma once

#include "core/warnings.h"
#include "curvechart.h"
#include "curveslayout.h"
#include "runs/runselection.h"
#include "seriescache.h"

#include <QTimer>

class QStackedLayout;

namespace runloupe {

class ChartGrid;
class MessageBar;
class CurvesToolBar;
class StatePage;

/// The metrics of the compared runs as curves, one chart a metric.
///
/// Opens no store: it says what it wants to have read, and is given it piece by piece. Histories once given are kept, so
/// choosing other runs asks only for what is new. Until the user chooses metrics, it reads those of one run and shows the
/// likeliest loss among those with most points.
class CurvesView : public QWidget {
    Q_OBJECT

public:
    /// `selection` belongs to the caller and outlives the view.
    explicit CurvesView(RunSelection *selection, QWidget *parent = nullptr);

    /// What people chose, to be kept between sessions by whoever keeps things.
    CurvesLayout curvesLayout() const;
    void setCurvesLayout(const CurvesLayout &layout);

    /// Whether everything that was asked for has been answered and drawn.
    bool isSettled() const;

    /// What is drawn; chosen by the user, or for him.
    QStringList metrics() const;
    void setMetrics(const QStringList &keys);
    QList<CurveChart *> charts() const { return m_charts; }

    /// So many runs are drawn where nobody selected any.
    static constexpr int MostRunsUnselected = 50;
    static constexpr int MostRunsSelected = 500;

public Q_SLOTS:
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void refresh();
    void chooseRuns();
    QStringList keysOfRuns() const;
    std::vector<Row> rowsWithChosen() const;
    void chooseDefaultMetric(const QStringList &keys);
    void request(const QList<SeriesRequest> &requests);
    QList<SeriesRequest> missing(const std::vector<Row> &rows, const QStringList &keys) const;
    void showCharts();
    CurveChart *addChart(const QString &key);
    void showEmpty(const QString &title, const QString &sentence);
    QList<ChartRun> runsOf(const QString &key) const;
    void updateChooser();
    void updateNote();
    void hover(const std::optional<RunKey> &run);
    void click(const RunKey &run, Qt::KeyboardModifiers modifiers);
    void updateHovered();
    void cancel();

    RunSelection *m_selection;
    SeriesCache m_cache;
    std::vector<Row> m_rows; // the runs that are drawn
    std::size_t m_comparedCount = 0;
    QStringList m_keys; // the metrics that are drawn; empty: not chosen yet
    bool m_isChosenByUser = false;
    QList<SeriesRequest> m_requests; // on their way
    QList<CurveChart *> m_charts;
    CurvesToolBar *m_tools;
    ChartGrid *m_grid;
    StatePage *m_state;
    MessageBar *m_message; ///< above charts that stay
    QStackedLayout *m_stack;
    QTimer m_refresh; // one for many changes at once
    QTimer m_show;
};

} // namespace runloupe
