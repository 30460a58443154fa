#pragma once

#include "core/job.h"
#include "stores/store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace runloupe {

/// Looks about once a second whether somebody has written to the stores that runs were read from, and reads what is new.
///
/// A look costs next to nothing where nothing was written. Between two looks it rests ten times as long as the last one took, so
/// that a store that is slow or large is never kept busy by being watched. GUI thread; the looking is done by a job.
class StoreFollower : public QObject {
    Q_OBJECT

public:
    /// Gives the table to be kept up to date; null while something else is being read, which a look must not cross.
    using Table = std::function<SharedRunTable()>;

    explicit StoreFollower(Table table, QObject *parent = nullptr);

    /// From now on keeps true what was read of these; `marks` were taken before. Null marks are of stores that cannot be
    /// followed.
    void follow(const QList<StoreScope> &scopes, const QList<SharedMark> &marks);
    void stop();
    /// Drops a look that is under way, to look again later. For whoever begins to read histories: it must be known whether a
    /// new point was logged before or after.
    void putOff();

    /// Whether all that is shown is watched, and the last look went well.
    bool isUpToDate() const { return m_isUpToDate; }

Q_SIGNALS:
    /// Points that are new in the store of this URI.
    void seriesGrown(const QString &store, const QList<SeriesTail> &tails);
    void experimentsChanged(const QString &store, const QList<Experiment> &experiments);
    /// The same runs, some of them read again; after seriesGrown().
    void tableRenewed(const SharedRunTable &table);
    /// Something else is in the store than what was read: all is to be read again. Follows it no longer.
    void storeRewritten(const QString &store);
    /// A look is over: nothing else was written.
    void looked();
    void lookFailed(const Error &error);

private:
    struct Followed {
        StoreScope scope;
        SharedMark mark;
    };
    /// What a look at all stores has shown.
    struct Look {
        SharedRunTable before;
        QList<StoreChanges> changes; ///< by place of the store
        QList<QList<Experiment>> experiments; ///< likewise; empty where they did not change
        SharedRunTable table; ///< null where no run of it has changed
    };

    void look();
    static Result<Look> lookAt(const QList<Followed> &stores, const SharedRunTable &table, const Stop &stop);
    static Result<void> renew(const QList<Followed> &stores, Look &look, const Stop &stop);
    void accept(const Result<Look> &look);
    void tell(const Look &look);
    void restLater();

    Table m_table;
    QList<Followed> m_stores;
    bool m_isUpToDate = false;
    QElapsedTimer m_sinceLook;
    QTimer m_rest;
    Job<Look> m_job;
};

} // namespace runloupe
