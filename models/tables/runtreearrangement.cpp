#include "runtreearrangement.h"

#include <algorithm>
#include <numeric>

namespace runloupe {

namespace {

/// What something stands below: a row of the table, or behind all of these a group.
using Place = quint32;
constexpr Place Top = NoRow;

/// Finds out below what each of the runs stands.
class Parents {
public:
    Parents(const RunTable &table, const std::vector<Row> &shown, const RunGroups *groups)
        : m_table(table)
        , m_isShown(table.size())
        , m_groups(groups)
    {
        for (const Row row : shown)
            m_isShown[row] = true;
    }

    /// The nearest ancestor that is shown, in the same group; else the group. The table has no cycles.
    Place of(Row row, Nesting nesting) const
    {
        Row parent = nesting == Nesting::Nested ? m_table.parent(row) : NoRow;
        while (parent != NoRow && !canHold(parent, row))
            parent = m_table.parent(parent);
        return parent == NoRow && m_groups ? Place(m_table.size() + m_groups->groupOf(row)) : Place(parent);
    }

private:
    bool canHold(Row parent, Row row) const
    {
        return m_isShown[parent] && (!m_groups || m_groups->groupOf(parent) == m_groups->groupOf(row));
    }

    const RunTable &m_table;
    std::vector<bool> m_isShown; // by row
    const RunGroups *m_groups;
};

/// What stands below every place, each list in the order of `rows`: a counting sort by parent.
struct Children {
    std::vector<quint32> begin; ///< by place, and one more
    std::vector<Row> rows;

    std::span<const Row> of(Place place) const { return std::span(rows).subspan(begin[place], begin[place + 1] - begin[place]); }
};

/// `parents` are those of `rows`, one by one.
Children childrenOf(std::size_t placeCount, const std::vector<Row> &rows, const std::vector<Place> &parents)
{
    Children children { std::vector<quint32>(placeCount + 1, 0), {} };
    for (const Place parent : parents) {
        if (parent != Top)
            ++children.begin[parent + 1];
    }
    std::partial_sum(children.begin.begin(), children.begin.end(), children.begin.begin());
    children.rows.resize(children.begin.back());
    std::vector<quint32> next(children.begin.begin(), children.begin.end() - 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (parents[i] != Top)
            children.rows[next[parents[i]]++] = rows[i];
    }
    return children;
}

} // namespace

std::vector<RunNode> RunTreeArrangement::nodesInOrder() const
{
    std::vector<RunNode> order;
    order.reserve(size());
    std::vector<RunNode> pending; // a stack, the next one on top
    const auto push = [&](RunNode parent) {
        for (int place = childCount(parent); place-- > 0;)
            pending.push_back(child(parent, place));
    };
    push(NoNode);
    while (!pending.empty()) {
        const RunNode node = pending.back();
        pending.pop_back();
        order.push_back(node);
        push(node);
    }
    return order;
}

RunTreeArrangement arrangeRuns(const RunTable &table, std::vector<Row> matching, std::span<const OrderKeys> keys, Nesting nesting,
                               const SharedRunGroups &groups)
{
    sortByKeys(matching, keys);
    const Parents shownParents(table, matching, groups.get());
    std::vector<Place> parents(matching.size());
    std::transform(matching.begin(), matching.end(), parents.begin(), [&](Row row) { return shownParents.of(row, nesting); });
    RunTreeArrangement tree;
    tree.m_groups = groups;
    const Children children = childrenOf(table.size() + tree.groupCount(), matching, parents);
    tree.m_rows.reserve(tree.groupCount() + matching.size());
    tree.m_parents.reserve(tree.m_rows.capacity());
    tree.m_firstChild.reserve(tree.m_rows.capacity() + 1);
    tree.m_nodes.assign(table.size(), NoNode);
    tree.m_rows.assign(tree.groupCount(), NoRow);
    tree.m_parents.assign(tree.groupCount(), NoNode);
    const auto append = [&tree](Row row, RunNode parent) {
        tree.m_nodes[row] = RunNode(tree.m_rows.size());
        tree.m_rows.push_back(row);
        tree.m_parents.push_back(parent);
    };
    for (std::size_t i = 0; i < matching.size(); ++i) {
        if (parents[i] == Top)
            append(matching[i], NoNode);
    }
    tree.m_rootCount = RunNode(tree.m_rows.size());
    for (RunNode node = 0; node < tree.m_rows.size(); ++node) { // grows while it runs: level by level
        tree.m_firstChild.push_back(RunNode(tree.m_rows.size()));
        for (const Row child : children.of(tree.isGroup(node) ? Place(table.size() + node) : tree.m_rows[node]))
            append(child, node);
    }
    tree.m_firstChild.push_back(RunNode(tree.m_rows.size()));
    return tree;
}

} // namespace runloupe
