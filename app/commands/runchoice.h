#pragma once

#include "command.h"
#include "query/filter.h"
#include "query/runorder.h"
#include "tables/runcolumn.h"

#include <limits>

namespace runloupe {

/// The ids of the experiments that people name by id or, where there is no such id, by name. A name that stands for several
/// experiments means all of them; one that stands for none is an error.
Result<QStringList> experimentIds(const Store &store, const QStringList &names);

/// What `--filter`, `--order-by` and `--limit` say.
class RunQuery {
public:
    static Result<RunQuery> parse(const Arguments &arguments);

    /// How many of the newest runs hold the whole answer; 0 where it takes all runs to find it.
    std::size_t newest() const;
    /// The rows that pass the filter, in order, at most the limit of them. Among `statistics` are those that the order is by.
    Result<std::vector<Row>> rows(const RunTable &table, const QList<RunColumn> &statistics) const;

    const Filter &filter() const { return m_filter; }
    const RunOrder &order() const { return m_order; }
    std::size_t limit() const { return m_limit; } ///< larger than any number of runs where nothing is said

private:
    Filter m_filter;
    RunOrder m_order;
    static constexpr std::size_t NoLimit = std::numeric_limits<std::size_t>::max();
    std::size_t m_limit = NoLimit;
};

} // namespace runloupe
