#pragma once

#include "reading.h"
#include "stores/store.h"

namespace runloupe {

/// Different names in the order in which they were wished for.
class WishList {
public:
    void add(const QByteArray &name);
    const QList<QByteArray> &names() const { return m_names; }
    const QSet<QByteArray> &set() const { return m_set; }

private:
    QList<QByteArray> m_names;
    QSet<QByteArray> m_set;
};

/// The series that are asked for: each key of each run.
struct SeriesWish {
    WishList runs;
    WishList keys;
    bool isForAllKeys = false; ///< even for those that are not in the list, which then is only as far as known
};

/// What a path has given away before it came upon a damaged place.
struct SeriesGiven {
    QSet<QByteArray> runs;
    QSet<QByteArray> keys;
};

/// The index from MLflow 1.25 on that leads to the metrics of one run.
constexpr const char *RunIndex = "index_metrics_run_uuid";
/// The index from MLflow 3.12 on that leads to one metric of one run.
constexpr const char *RunKeyIndex = "index_metrics_run_uuid_key_step";

// Three paths through the table of metrics. Each gives whole series to the sink, and Damaged if it ends too early.

/// One run after the other by the index on runs.
Result<void> readSeriesByRun(Reading &reading, const SeriesWish &wish, const Store::SeriesSink &sink, SeriesGiven &given);
/// One key after the other by the primary key, which holds the whole row.
Result<void> readSeriesByKey(Reading &reading, const SeriesWish &wish, const Store::SeriesSink &sink, SeriesGiven &given);
/// The table as it lies there, all that is wanted and not yet given growing in memory at once.
Result<void> readSeriesByScan(Reading &reading, const SeriesWish &wish, const Store::SeriesSink &sink, const SeriesGiven &given);

} // namespace runloupe
