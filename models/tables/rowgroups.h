#pragma once

#include "runs/orderkeys.h"

#include <span>

namespace runloupe {

/// A group's place among the groups of a RowGroups.
using GroupId = quint32;
constexpr GroupId NoGroup = std::numeric_limits<GroupId>::max();

/// Rows of a table put into groups, each row into one. A value in three flat arrays; 8 bytes a row.
struct RowGroups {
    std::vector<GroupId> groupOf; ///< by row of the table; NoGroup for those that are in none
    std::vector<Row> rows; ///< the rows of the first group, of the second …
    std::vector<quint32> begin { 0 }; ///< by group, and one more: where its rows begin in `rows`

    std::size_t count() const { return begin.size() - 1; }
    /// Never empty.
    std::span<const Row> of(GroupId group) const { return std::span(rows).subspan(begin[group], sizeOf(group)); }
    std::size_t sizeOf(GroupId group) const { return begin[group + 1] - begin[group]; }

    /// The same groups in another order: the n-th is to be `order[n]`.
    RowGroups inOrder(const std::vector<GroupId> &order) const;
};

/// Puts rows into groups, one column after the other: two rows stay together while they have equal keys.
///
/// Groups stand in the order of their keys, the first column counting most; the rows within one as they were given. Takes a
/// few passes over the rows for each column, and memory for one column at a time, so that there may be thousands of them.
class RowGrouper {
public:
    /// Rows of a table of `tableSize`, in one group at first.
    RowGrouper(std::vector<Row> rows, std::size_t tableSize);

    /// By ascending OrderKeys.
    void splitBy(const OrderKeys &keys);
    /// Whether each row is alone, so that nothing splits them any more.
    bool isSplit() const { return m_count == m_rows.size(); }
    RowGroups groups() const;

private:
    std::vector<Row> m_rows;
    std::vector<GroupId> m_groupOf; // by row of the table
    std::size_t m_count;
};

} // namespace runloupe
