#pragma once

#include "runs/orderkeys.h"
#include "runs/runtable.h"

#include <span>
#include <vector>

namespace runloupe {

/// A place in a RunTreeArrangement.
using RunNode = quint32;
constexpr RunNode NoNode = std::numeric_limits<RunNode>::max();

/// Whether child runs stand below their parents or among all others.
enum class Nesting { Nested, Flat };

/// Which runs of a table are shown, in which order, and nested how. A value in four flat arrays; 16 bytes a run.
///
/// The children of a node are neighbours, in their order, so that every question about the tree is answered by an index.
/// NoNode as a parent stands for the invisible root.
class RunTreeArrangement {
public:
    RunTreeArrangement() = default;

    std::size_t size() const { return m_rows.size(); }

    /// The runs shown, in no order that people know.
    const std::vector<Row> &rows() const { return m_rows; }

    Row row(RunNode node) const { return m_rows[node]; }
    RunNode parent(RunNode node) const { return m_parents[node]; }
    RunNode child(RunNode parent, int place) const { return firstChild(parent) + RunNode(place); }
    int childCount(RunNode parent) const { return int(endOfChildren(parent) - firstChild(parent)); }
    /// How many siblings stand before this one.
    int place(RunNode node) const { return int(node - firstChild(parent(node))); }

    /// NoNode for a run that is not shown.
    RunNode nodeOf(Row row) const { return row < m_nodes.size() ? m_nodes[row] : NoNode; }

    /// All nodes as they stand on screen when everything is unfolded.
    std::vector<RunNode> nodesInOrder() const;

private:
    friend RunTreeArrangement arrangeRuns(const RunTable &, std::vector<Row>, std::span<const OrderKeys>, Nesting);

    RunNode firstChild(RunNode parent) const { return parent == NoNode ? 0 : m_firstChild[parent]; }
    RunNode endOfChildren(RunNode parent) const { return parent == NoNode ? m_rootCount : m_firstChild[parent + 1]; }

    RunNode m_rootCount = 0;
    std::vector<Row> m_rows; // by node; roots first, then the children of the first root, of the second …
    std::vector<RunNode> m_parents; // by node
    std::vector<RunNode> m_firstChild; // by node, and one more: children of n are [m_firstChild[n], m_firstChild[n + 1])
    std::vector<RunNode> m_nodes; // by row of the table
};

/// Arranges the runs of `matching` (rows in any order), the first of `keys` counting most; equals stay as in the table.
///
/// Only these runs are shown. A child whose parent is not among them stands below its nearest ancestor that is, or at the
/// top: so what passes a filter is exactly what is seen, counted and selected. Fast enough for a keystroke with 100,000 runs.
RunTreeArrangement arrangeRuns(const RunTable &table, std::vector<Row> matching, std::span<const OrderKeys> keys,
                               Nesting nesting = Nesting::Nested);

} // namespace runloupe
