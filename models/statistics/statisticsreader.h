#pragma once

#include "analysis/statisticcolumn.h"
#include "stores/store.h"

#include <QElapsedTimer>

#include <functional>

namespace runloupe {

/// Reads the histories that some statistics are taken of, and keeps nothing of them but the numbers. Lives in a worker.
class StatisticsReader {
public:
    using Tell = std::function<void(const StatisticColumns &columns)>;

    /// What is `known` of the wishes is not read again, unless it stems from another table. `tell` gets all the columns that
    /// are wished for, every now and then.
    StatisticsReader(const SharedRunTable &table, const QList<StatisticWish> &wishes, const StatisticColumns &known, Tell tell);

    /// The error is that of the first store that could not be read; the others are read nevertheless.
    Result<Warnings> read(const QList<SharedStore> &stores, const Stop &stop);

private:
    struct Column {
        StatisticWish wish;
        StatisticColumn values;
    };

    void noteRunsWithoutMetric();
    std::vector<Row> runsToRead(const QString &store) const;
    Result<Warnings> readStore(const Store &store, const std::vector<Row> &runs, const Stop &stop);
    void add(const QString &store, const Series &series);
    void tell();

    SharedRunTable m_table;
    std::vector<Column> m_columns;
    QStringList m_metrics;
    Tell m_tell;
    QElapsedTimer m_sinceTold;
};

} // namespace runloupe
