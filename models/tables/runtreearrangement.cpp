#include "runtreearrangement.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace runloupe {

namespace {

/// What something stands below: a row of the table, or behind all of these a group.
using Place = quint32;
constexpr Place Top = NoRow;

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

/// Finds out below what each of the runs stands: the nearest ancestor that is shown, in the same group; else the group. One
/// walk through all runs of the table, which has no cycles, however deep they are nested.
class Parents {
public:
    Parents(const RunTable &table, const std::vector<Row> &shown, const RunGroups *groups)
        : m_table(table)
        , m_groups(groups)
        , m_isShown(table.size())
        , m_parents(table.size(), Top)
        , m_holders(groups ? groups->count() : 1, NoRow)
    {
        for (const Row row : shown) {
            m_isShown[row] = true;
            m_parents[row] = topOf(row);
        }
    }

    void nest()
    {
        std::vector<Row> rows(m_table.size());
        std::iota(rows.begin(), rows.end(), Row(0));
        std::vector<Place> parents(rows.size());
        std::transform(rows.begin(), rows.end(), parents.begin(), [this](Row row) { return m_table.parent(row); });
        const Children children = childrenOf(rows.size(), rows, parents);
        for (const Row row : rows) {
            if (parents[row] == Top && !children.of(row).empty())
                walk(row, children);
        }
    }

    Place of(Row row) const { return m_parents[row]; }

private:
    /// On the way down a run holds what is below it, on the way back what held before does.
    struct Step {
        Row row;
        bool isBack = false;
        Row before = NoRow;
    };

    void walk(Row root, const Children &children)
    {
        std::vector<Step> pending(1, Step { root }); // a stack, the next one on top
        while (!pending.empty()) {
            const Step step = pending.back();
            pending.pop_back();
            if (step.isBack) {
                holder(step.row) = step.before;
                continue;
            }
            if (m_isShown[step.row])
                pending.push_back(entered(step.row));
            for (const Row child : children.of(step.row))
                pending.push_back({ child });
        }
    }

    Step entered(Row row)
    {
        Row &held = holder(row);
        if (held != NoRow)
            m_parents[row] = held;
        return { row, true, std::exchange(held, row) };
    }

    /// The run that holds those of the row's group at this point of the walk.
    Row &holder(Row row) { return m_holders[m_groups ? m_groups->groupOf(row) : 0]; }
    Place topOf(Row row) const { return m_groups ? Place(m_table.size() + m_groups->groupOf(row)) : Top; }

    const RunTable &m_table;
    const RunGroups *m_groups;
    std::vector<bool> m_isShown; // by row
    std::vector<Place> m_parents; // by row
    std::vector<Row> m_holders; // by group, or the one
};

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

Result<RunTreeArrangement> arrangeRuns(const RunTable &table, std::vector<Row> matching, std::span<const OrderKeys> keys,
                                       Nesting nesting, const SharedRunGroups &groups, const Stop &stop)
{
    sortByKeys(matching, keys);
    if (stop.isRequested())
        return Stop::error();
    Parents shownParents(table, matching, groups.get());
    if (nesting == Nesting::Nested)
        shownParents.nest();
    if (stop.isRequested())
        return Stop::error();
    std::vector<Place> parents(matching.size());
    std::transform(matching.begin(), matching.end(), parents.begin(), [&](Row row) { return shownParents.of(row); });
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
