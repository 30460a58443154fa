#pragma once

#include "historystatistic.h"
#include "runs/runtable.h"

#include <QHash>
#include <QList>

#include <memory>

namespace runloupe {

/// A statistic of a metric that is to be computed of each run. A value.
struct StatisticWish {
    QString metric;
    Statistic statistic;
    Better better = Better::Unknown; ///< Unknown, too, where it does not matter

    friend bool operator==(const StatisticWish &, const StatisticWish &) = default;
};

inline std::size_t qHash(const StatisticWish &wish, std::size_t seed = 0)
{
    return qHashMulti(seed, wish.metric, wish.statistic, int(wish.better));
}

/// What is wished for where a column shows the statistic and these are the better values of its metric.
StatisticWish wishFor(const ColumnKey &column, Better better);

/// The values of a statistic, by row of a table. Not computed yet is something else than missing.
class StatisticColumn {
public:
    /// Nothing is known yet.
    explicit StatisticColumn(const SharedRunTable &table);

    const SharedRunTable &table() const { return m_table; }
    const NumberColumn &numbers() const { return m_numbers; }

    /// Whether something is known of the run, be it that it has no value.
    bool isKnown(Row row) const { return m_states[row] != State::Unknown; }
    /// Whether what is known stems from this table, and not from one before it.
    bool isComputed(Row row) const { return m_states[row] == State::Computed; }
    bool isAllComputed() const { return m_computed == m_states.size(); }

    void set(Row row, std::optional<double> value);

    /// The same of a newer table, as far as it has the same runs: known, but to be computed again, save for those runs that are
    /// as they were where it only renews this table.
    StatisticColumn movedTo(const SharedRunTable &table) const;

private:
    enum class State : quint8 { Unknown, Old, Computed };

    SharedRunTable m_table;
    NumberColumn m_numbers;
    std::vector<State> m_states; // by row
    std::size_t m_computed = 0;
};

using SharedStatisticColumn = std::shared_ptr<const StatisticColumn>;
using StatisticColumns = QHash<StatisticWish, SharedStatisticColumn>;

} // namespace runloupe
