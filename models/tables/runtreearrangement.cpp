#include "runtreearrangement.h"

#include <algorithm>

namespace runloupe {

namespace {

/// A row with its first key at hand: most comparisons need no other.
struct SortedRow {
    OrderKey first;
    Row row;
};

void sortRows(std::vector<Row> &rows, std::span<const OrderKeys> keys)
{
    if (keys.empty()) {
        std::sort(rows.begin(), rows.end());
        return;
    }
    std::vector<SortedRow> sorted;
    sorted.reserve(rows.size());
    for (const Row row : rows)
        sorted.push_back({ keys.front()[row], row });
    const auto others = keys.subspan(1);
    std::sort(sorted.begin(), sorted.end(), [others](const SortedRow &a, const SortedRow &b) {
        if (a.first != b.first)
            return a.first < b.first;
        for (const OrderKeys &key : others) {
            if (key[a.row] != key[b.row])
                return key[a.row] < key[b.row];
        }
        return a.row < b.row;
    });
    std::transform(sorted.begin(), sorted.end(), rows.begin(), [](const SortedRow &entry) { return entry.row; });
}

/// The nearest ancestor that is shown; NoRow at the top. The table has no cycles.
Row shownParent(const RunTable &table, const std::vector<bool> &isShown, Row row)
{
    Row parent = table.parent(row);
    while (parent != NoRow && !isShown[parent])
        parent = table.parent(parent);
    return parent;
}

/// The children of every row, each list in the order of `rows`: a counting sort by parent.
struct Children {
    std::vector<quint32> begin; ///< by row, and one more
    std::vector<Row> rows;

    std::span<const Row> of(Row row) const { return std::span(rows).subspan(begin[row], begin[row + 1] - begin[row]); }
};

Children childrenOf(std::size_t tableSize, const std::vector<Row> &rows, const std::vector<Row> &parents)
{
    Children children { std::vector<quint32>(tableSize + 1, 0), {} };
    for (const Row row : rows) {
        if (parents[row] != NoRow)
            ++children.begin[parents[row] + 1];
    }
    for (std::size_t row = 0; row < tableSize; ++row)
        children.begin[row + 1] += children.begin[row];
    children.rows.resize(children.begin.back());
    std::vector<quint32> next(children.begin.begin(), children.begin.end() - 1);
    for (const Row row : rows) {
        if (parents[row] != NoRow)
            children.rows[next[parents[row]]++] = row;
    }
    return children;
}

/// By row: below which row each of `rows` stands.
std::vector<Row> shownParents(const RunTable &table, const std::vector<Row> &rows, Nesting nesting)
{
    std::vector<Row> parents(table.size(), NoRow);
    if (nesting == Nesting::Flat)
        return parents;
    std::vector<bool> isShown(table.size());
    for (const Row row : rows)
        isShown[row] = true;
    for (const Row row : rows)
        parents[row] = shownParent(table, isShown, row);
    return parents;
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

RunTreeArrangement arrangeRuns(const RunTable &table, std::vector<Row> matching, std::span<const OrderKeys> keys, Nesting nesting)
{
    sortRows(matching, keys);
    const std::vector<Row> parents = shownParents(table, matching, nesting);
    const Children children = childrenOf(table.size(), matching, parents);

    RunTreeArrangement tree;
    tree.m_rows.reserve(matching.size());
    tree.m_parents.reserve(matching.size());
    tree.m_firstChild.reserve(matching.size() + 1);
    tree.m_nodes.assign(table.size(), NoNode);
    const auto append = [&tree](Row row, RunNode parent) {
        tree.m_nodes[row] = RunNode(tree.m_rows.size());
        tree.m_rows.push_back(row);
        tree.m_parents.push_back(parent);
    };
    for (const Row row : matching) {
        if (parents[row] == NoRow)
            append(row, NoNode);
    }
    tree.m_rootCount = RunNode(tree.m_rows.size());
    for (RunNode node = 0; node < tree.m_rows.size(); ++node) { // grows while it runs: level by level
        tree.m_firstChild.push_back(RunNode(tree.m_rows.size()));
        for (const Row child : children.of(tree.m_rows[node]))
            append(child, node);
    }
    tree.m_firstChild.push_back(RunNode(tree.m_rows.size()));
    return tree;
}

} // namespace runloupe
