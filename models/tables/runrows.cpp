#include "runrows.h"

#include <algorithm>

namespace runloupe {

namespace {

/// By group, whether all of its runs are among `rows`.
std::vector<bool> wholeGroups(const RunGroups *groups, const std::vector<Row> &rows)
{
    if (!groups)
        return {};
    std::vector<std::size_t> counts(groups->count());
    for (const Row row : rows) {
        if (const GroupId group = groups->groupOf(row); group != NoGroup)
            ++counts[group];
    }
    std::vector<bool> isWhole(groups->count());
    for (GroupId group = 0; group < groups->count(); ++group)
        isWhole[group] = counts[group] == groups->sizeOf(group);
    return isWhole;
}

std::vector<RunNode> nodesOf(const RunTreeArrangement &arrangement, const std::vector<Row> &rows)
{
    const RunGroups *const groups = arrangement.groups().get();
    const std::vector<bool> isWhole = wholeGroups(groups, rows);
    std::vector<RunNode> nodes;
    for (RunNode group = 0; group < isWhole.size(); ++group) {
        if (isWhole[group])
            nodes.push_back(group);
    }
    for (const Row row : rows) {
        const RunNode node = arrangement.nodeOf(row);
        if (node != NoNode && !(groups && isWhole[groups->groupOf(row)]))
            nodes.push_back(node);
    }
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

/// `nodes` are sorted.
QItemSelection rangesOfNodes(const RunTreeModel &model, const std::vector<RunNode> &nodes)
{
    const RunTreeArrangement &arrangement = model.arrangement();
    const int lastColumn = model.columnCount() - 1;
    QItemSelection ranges;
    for (std::size_t begin = 0, end = 0; begin < nodes.size(); begin = end) {
        end = begin + 1;
        while (end < nodes.size() && nodes[end] == nodes[end - 1] + 1
               && arrangement.parent(nodes[end]) == arrangement.parent(nodes[begin]))
            ++end;
        ranges.append({ model.indexOfNode(nodes[begin]), model.indexOfNode(nodes[end - 1], lastColumn) });
    }
    return ranges;
}

} // namespace

QItemSelection rangesOf(const RunTreeModel &model, const std::vector<Row> &rows)
{
    return rangesOfNodes(model, nodesOf(model.arrangement(), rows));
}

QItemSelection rangesOfRunsIn(const RunTreeModel &model, GroupId group)
{
    std::vector<RunNode> nodes;
    for (const Row row : model.arrangement().groups()->rows(group))
        nodes.push_back(model.arrangement().nodeOf(row));
    std::sort(nodes.begin(), nodes.end());
    return rangesOfNodes(model, nodes);
}

std::vector<Row> rowsWithin(const QItemSelection &ranges, const RunTreeModel &model, const std::vector<Row> &rows)
{
    std::vector<bool> isWithin(model.arrangement().size()); // by node
    for (const QItemSelectionRange &range : ranges) {
        for (int place = range.top(); place <= range.bottom(); ++place)
            isWithin[model.index(place, 0, range.parent()).internalId()] = true;
    }
    std::vector<Row> within;
    const RunGroups *const groups = model.arrangement().groups().get();
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(within), [&](Row row) {
        const RunNode node = model.arrangement().nodeOf(row);
        return node != NoNode && (isWithin[node] || (groups && isWithin[groups->groupOf(row)]));
    });
    return within;
}

} // namespace runloupe
