#pragma once

#include "tables/runtreemodel.h"

#include <QSet>

namespace runloupe {

/// Remembers what people folded and unfolded in the table of runs, whatever it is sorted and filtered by, and over newer
/// tables. Until somebody says otherwise groups are folded, to be compared, and runs are not, so that every run is seen.
class FoldMemory {
public:
    enum class State { Folded, Unfolded };

    /// Somebody has folded or unfolded a run or a group.
    void note(const RunTreeModel &model, const QModelIndex &index, State state);
    /// From now on all are to be so.
    void noteAll(State state);

    /// The nodes that are to be unfolded.
    std::vector<RunNode> unfolded(const RunTable &table, const RunTreeArrangement &arrangement) const;

private:
    /// What names a group: columns, and what its runs have in them.
    using GroupName = std::pair<QList<ColumnKey>, QStringList>;

    static GroupName nameOf(const RunGroups &groups, GroupId group);
    bool isUnfolded(const RunTable &table, const RunTreeArrangement &arrangement, RunNode node) const;

    State m_runs = State::Unfolded;
    State m_groups = State::Folded;
    QSet<RunKey> m_otherRuns; // that are not as m_runs says
    QSet<GroupName> m_otherGroups;
};

} // namespace runloupe
