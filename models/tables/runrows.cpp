#include "runrows.h"

#include <algorithm>

namespace runloupe {

namespace {

std::vector<RunNode> nodesOf(const RunTreeArrangement &arrangement, const std::vector<Row> &rows)
{
    std::vector<RunNode> nodes;
    for (const Row row : rows) {
        if (const RunNode node = arrangement.nodeOf(row); node != NoNode)
            nodes.push_back(node);
    }
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

} // namespace

QItemSelection rangesOf(const RunTreeModel &model, const std::vector<Row> &rows)
{
    const RunTreeArrangement &arrangement = model.arrangement();
    const std::vector<RunNode> nodes = nodesOf(arrangement, rows);
    const int lastColumn = model.columnCount() - 1;
    QItemSelection ranges;
    for (std::size_t begin = 0, end = 0; begin < nodes.size(); begin = end) {
        end = begin + 1;
        while (end < nodes.size() && nodes[end] == nodes[end - 1] + 1
               && arrangement.parent(nodes[end]) == arrangement.parent(nodes[begin]))
            ++end;
        ranges.append(
            { model.indexOf(arrangement.row(nodes[begin])), model.indexOf(arrangement.row(nodes[end - 1]), lastColumn) });
    }
    return ranges;
}

std::vector<Row> rowsWithin(const QItemSelection &ranges, const RunTreeModel &model, const std::vector<Row> &rows)
{
    std::vector<bool> isWithin(model.arrangement().size()); // by node
    for (const QItemSelectionRange &range : ranges) {
        for (int place = range.top(); place <= range.bottom(); ++place)
            isWithin[model.index(place, 0, range.parent()).internalId()] = true;
    }
    std::vector<Row> within;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(within), [&](Row row) {
        const RunNode node = model.arrangement().nodeOf(row);
        return node != NoNode && isWithin[node];
    });
    return within;
}

} // namespace runloupe
