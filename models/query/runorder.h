#pragma once

#include "core/result.h"
#include "field.h"
#include "runs/orderkeys.h"
#include "runs/statistic.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace runloupe {

/// In which order runs are wanted: MLflow's `order_by` keys, and its order where nothing is said.
///
/// Numbers come first, then NaN, then runs without the value, in both directions; texts are compared by code points.
/// What is still equal is sorted by start time, newest first, then by run id. A value, usable from any thread.
class RunOrder {
public:
    /// The order where nothing is said.
    RunOrder() = default;

    /// `metrics.loss DESC`, ``params.`a b` ``, `start_time asc` …; the first key counts most.
    static Result<RunOrder> parse(const QStringList &keys);

    struct Key {
        Field field;
        Qt::SortOrder direction = Qt::AscendingOrder;
        Statistic statistic = {}; ///< of a metric: what its history comes down to, which the table does not know

        bool isOfHistory() const { return statistic.kind != Statistic::Kind::Last; }
    };
    explicit RunOrder(const QList<Key> &keys)
        : m_keys(keys)
    {
    }
    static Result<Key> parseKey(const QString &key);

    /// Whether nothing is said.
    bool isUsual() const { return m_keys.isEmpty(); }
    /// The first counts most.
    const QList<Key> &keys() const { return m_keys; }

    /// Asked, by row, for keys that are of histories.
    using HistoryKeys = std::function<OrderKeys(const Key &key)>;
    void sort(const RunTable &table, std::vector<Row> &rows, const HistoryKeys &ofHistories = {}) const;

private:
    QList<Key> m_keys;
};

} // namespace runloupe
