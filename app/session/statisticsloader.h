#pragma once

#include "analysis/statisticcolumn.h"
#include "core/job.h"
#include "stores/store.h"

#include <QObject>

namespace runloupe {

/// Computes in the background what the histories of metrics come down to, for all runs of a table; the newest wish wins.
///
/// Hands it on as it comes, and remembers it for as long as the table stays. What was known of an older table is kept until
/// it has been computed again.
class StatisticsLoader : public QObject {
    Q_OBJECT

public:
    explicit StatisticsLoader(QObject *parent = nullptr);

    /// Does nothing where the same was wished for the last time, even if that came to nothing.
    void load(const SharedRunTable &table, const QList<StatisticWish> &wishes, const QList<SharedStore> &stores);
    void cancel();
    bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void computed(const StatisticColumns &columns); ///< all that is known now
    void progressed(double fraction);
    void finished(const Warnings &warnings);
    void failed(const Error &error);
    void cancelled();

private:
    void keepOnly(const QList<StatisticWish> &wishes);
    QList<StatisticWish> openWishes() const;
    void startReading(const QList<StatisticWish> &wishes, const QList<SharedStore> &stores);
    void accept(const StatisticColumns &columns);

    SharedRunTable m_table;
    QList<StatisticWish> m_wishes;
    StatisticColumns m_known;
    Job<Warnings> m_job;
};

} // namespace runloupe
