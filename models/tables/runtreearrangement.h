#pragma once

#include "rungroups.h"

#include <span>
#include <vector>

namespace runloupe {

/// A place in a RunTreeArrangement.
using RunNode = quint32;
constexpr RunNode NoNode = std::numeric_limits<RunNode>::max();

/// Whether child runs stand below their parents or among all others.
enum class Nesting { Nested, Flat };

/// Which runs of a table are shown, in which order, nested how, and below which groups. A value in four flat arrays; 16 bytes
/// a run.
///
/// A node is a run or a group. Where runs are grouped, the groups are the roots, and each of them is the node of its own
/// number. The children of a node are neighbours, in their order, so that every question about the tree is answered by an index.
/// NoNode as a parent stands for the invisible root.
class RunTreeArrangement {
public:
    RunTreeArrangement() = default;

    /// Of all nodes.
    std::size_t size() const { return m_rows.size(); }

    /// The runs shown, in no order that people know.
    std::vector<Row> rows() const { return { m_rows.begin() + groupCount(), m_rows.end() }; }
    /// Null where runs are not grouped.
    const SharedRunGroups &groups() const { return m_groups; }
    GroupId groupCount() const { return m_groups ? m_groups->count() : 0; }

    bool isGroup(RunNode node) const { return node < groupCount(); }
    /// NoGroup for a run.
    GroupId group(RunNode node) const { return isGroup(node) ? GroupId(node) : NoGroup; }
    /// NoRow for a group.
    Row row(RunNode node) const { return m_rows[node]; }
    /// The runs that a node stands for: those of the group, or the one.
    std::span<const Row> rowsOf(RunNode node) const
    {
        return isGroup(node) ? m_groups->rows(node) : std::span(m_rows).subspan(node, 1);
    }
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
    friend Result<RunTreeArrangement> arrangeRuns(const RunTable &, std::vector<Row>, std::span<const OrderKeys>, Nesting,
                                                  const SharedRunGroups &, const Stop &);

    RunNode firstChild(RunNode parent) const { return parent == NoNode ? 0 : m_firstChild[parent]; }
    RunNode endOfChildren(RunNode parent) const { return parent == NoNode ? m_rootCount : m_firstChild[parent + 1]; }

    SharedRunGroups m_groups;
    RunNode m_rootCount = 0;
    std::vector<Row> m_rows; // by node; roots first, then the children of the first root, of the second …
    std::vector<RunNode> m_parents; // by node
    std::vector<RunNode> m_firstChild; // by node, and one more: children of n are [m_firstChild[n], m_firstChild[n + 1])
    std::vector<RunNode> m_nodes; // by row of the table
};

/// Arranges the runs of `matching` (rows in any order), the first of `keys` counting most; equals stay as in the table.
///
/// Only these runs are shown. A child whose parent is not among them stands below its nearest ancestor that is, or at the
/// top: so what passes a filter is exactly what is seen, counted and selected. Of `groups`, in their order, which hold exactly
/// these runs, nothing nests across two. Fast enough for a keystroke with 100,000 runs, however deep they are nested. The only
/// error is that it was stopped.
Result<RunTreeArrangement> arrangeRuns(const RunTable &table, std::vector<Row> matching, std::span<const OrderKeys> keys,
                                       Nesting nesting = Nesting::Nested, const SharedRunGroups &groups = {},
                                       const Stop &stop = Stop::never());

} // namespace runloupe
