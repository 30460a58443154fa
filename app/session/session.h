#pragma once

#include "analysis/statisticcolumn.h"
#include "detailsloader.h"
#include "experiments/experimentsview.h"
#include "runs/runtable.h"
#include "runs/seriesrequest.h"
#include "stores/store.h"

#include <QObject>

namespace runloupe {

class OpenStores;
class RunLoader;
class RunSelection;
class SeriesLoader;
class StatisticsLoader;
class StoreFollower;

/// What one window works on: the stores that are open, the runs that are loaded from them, and which of those are chosen.
///
/// Knows no widget; the views observe its parts and wish through it. GUI thread.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);

    OpenStores *stores() const { return m_stores; }
    RunLoader *runs() const { return m_runs; }
    SeriesLoader *series() const { return m_series; }
    DetailsLoader *details() const { return m_details; }
    DetailsLoader *comparedDetails() const { return m_comparedDetails; }
    StatisticsLoader *statistics() const { return m_statistics; }
    StoreFollower *follower() const { return m_follower; }
    RunSelection *selection() const { return m_selection; }

    /// Loads the runs of these experiments into the selection's table. Of stores that cannot be read the others are shown.
    void showExperiments(const QList<ExperimentChoice> &choices);
    const QList<ExperimentChoice> &shownExperiments() const { return m_choices; }
    /// The same runs as a choice, for another session.
    QList<ExperimentChoice> choiceOf(const std::vector<Row> &rows) const;
    /// The store of the first of them; empty where none are shown.
    QString shownLocation() const { return m_choices.isEmpty() ? QString() : m_choices.first().location; }
    /// Deleted runs are left out until asked for.
    void setDeletedShown(bool shown);
    /// Whether runs of what is chosen are shown already while they are read once more, or while all of them are read.
    bool isReadingMore() const { return m_isReadingMore; }
    /// Whether only the newest runs of what is chosen are shown: while all of them are read, and where that came to nothing.
    bool isPartial() const;

    /// Stops reading the runs; while their stores are still being opened, closes these.
    void cancelRuns();
    /// Reads all that is shown once more.
    void refresh();
    void loadSeries(const QList<SeriesRequest> &requests);
    void loadDetails(const QString &store, const QString &runId);
    void loadComparedDetails(const QList<RunKey> &runs);
    /// Of all runs of the selection's table.
    void loadStatistics(const QList<StatisticWish> &wishes);

    bool isBusy() const;

Q_SIGNALS:
    void shownExperimentsChanged();

private:
    QList<DetailsLoader::Order> ordersFor(const QList<RunKey> &runs) const;
    void showFirst(const SharedRunTable &table);
    void forgetRuns();
    void reloadStore(const QString &location);
    void loadRuns();
    void loadRunsAgain();
    void readAgain(const QString &store);
    void followStores();
    SharedRunTable tableToRenew() const;
    QList<SharedStore> openStores() const;
    bool isShown(const QString &location) const;
    bool isAwaiting(const QString &location) const;
    bool isAwaitingStore() const; ///< one of those chosen

    OpenStores *m_stores;
    RunLoader *m_runs;
    SeriesLoader *m_series;
    DetailsLoader *m_details;
    DetailsLoader *m_comparedDetails;
    StatisticsLoader *m_statistics;
    StoreFollower *m_follower;
    RunSelection *m_selection;
    QList<ExperimentChoice> m_choices;
    bool m_isDeletedShown = false;
    bool m_isReadingMore = false;
};

} // namespace runloupe
