#include "rowgroups.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace runloupe {

namespace {

/// Which group a row was in so far, and its key in the next column.
struct Split {
    GroupId group;
    OrderKey key;

    friend auto operator<=>(const Split &, const Split &) = default;
};

/// Gives small numbers to different splits, in the order in which they come: a hash table with open addresses, for that of
/// the standard library takes ten times as long.
class SplitNumbers {
public:
    explicit SplitNumbers(std::size_t most)
        : m_slots(std::bit_ceil(most * 2 + 2), NoGroup)
    {
    }

    GroupId numberOf(const Split &split)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t place = hashOf(split) & mask;
        while (m_slots[place] != NoGroup && m_splits[m_slots[place]] != split)
            place = (place + 1) & mask;
        if (m_slots[place] == NoGroup) {
            m_slots[place] = GroupId(m_splits.size());
            m_splits.push_back(split);
        }
        return m_slots[place];
    }

    /// The place of each number in the order of the splits.
    std::vector<GroupId> places() const
    {
        std::vector<GroupId> order(m_splits.size());
        std::iota(order.begin(), order.end(), GroupId(0));
        std::sort(order.begin(), order.end(), [this](GroupId a, GroupId b) { return m_splits[a] < m_splits[b]; });
        std::vector<GroupId> places(order.size());
        for (GroupId place = 0; place < order.size(); ++place)
            places[order[place]] = place;
        return places;
    }

    std::size_t count() const { return m_splits.size(); }

private:
    static std::size_t hashOf(const Split &split)
    {
        const quint64 mixed
            = (split.key ^ (quint64(split.group) << 32 | split.group)) * 0x9e3779b97f4a7c15; // 2^64 / golden ratio
        return std::size_t(mixed ^ (mixed >> 32));
    }

    std::vector<GroupId> m_slots; // at most half of them taken
    std::vector<Split> m_splits; // by number
};

} // namespace

RowGroups RowGroups::inOrder(const std::vector<GroupId> &order) const
{
    RowGroups sorted { std::vector<GroupId>(groupOf.size(), NoGroup), {}, { 0 } };
    sorted.rows.reserve(rows.size());
    sorted.begin.reserve(begin.size());
    for (GroupId place = 0; place < order.size(); ++place) {
        for (const Row row : of(order[place])) {
            sorted.groupOf[row] = place;
            sorted.rows.push_back(row);
        }
        sorted.begin.push_back(quint32(sorted.rows.size()));
    }
    return sorted;
}

RowGrouper::RowGrouper(std::vector<Row> rows, std::size_t tableSize)
    : m_rows(std::move(rows))
    , m_groupOf(tableSize, NoGroup)
    , m_count(m_rows.empty() ? 0 : 1)
{
    for (const Row row : m_rows)
        m_groupOf[row] = 0;
}

void RowGrouper::splitBy(const OrderKeys &keys)
{
    if (isSplit())
        return;
    SplitNumbers numbers(m_rows.size());
    for (const Row row : m_rows)
        m_groupOf[row] = numbers.numberOf({ m_groupOf[row], keys[row] });
    const std::vector<GroupId> places = numbers.places();
    for (const Row row : m_rows)
        m_groupOf[row] = places[m_groupOf[row]];
    m_count = numbers.count();
}

RowGroups RowGrouper::groups() const
{
    RowGroups groups { m_groupOf, std::vector<Row>(m_rows.size()), std::vector<quint32>(m_count + 1) };
    for (const Row row : m_rows)
        ++groups.begin[m_groupOf[row] + 1];
    std::partial_sum(groups.begin.begin(), groups.begin.end(), groups.begin.begin());
    std::vector<quint32> next = groups.begin;
    for (const Row row : m_rows)
        groups.rows[next[m_groupOf[row]]++] = row;
    return groups;
}

} // namespace runloupe
