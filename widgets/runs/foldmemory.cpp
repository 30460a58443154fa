#include "foldmemory.h"

namespace runloupe {

namespace {

template <typename Name>
void setMember(QSet<Name> &names, const Name &name, bool isMember)
{
    if (isMember)
        names.insert(name);
    else
        names.remove(name);
}

} // namespace

void FoldMemory::note(const RunTreeModel &model, const QModelIndex &index, State state)
{
    if (const GroupId group = model.groupOf(index); group != NoGroup)
        setMember(m_otherGroups, nameOf(*model.arrangement().groups(), group), state != m_groups);
    else
        setMember(m_otherRuns, model.table()->keyOf(model.rowOf(index)), state != m_runs);
}

void FoldMemory::noteAll(State state)
{
    m_runs = m_groups = state;
    m_otherRuns.clear();
    m_otherGroups.clear();
}

std::vector<RunNode> FoldMemory::unfolded(const RunTable &table, const RunTreeArrangement &arrangement) const
{
    std::vector<RunNode> nodes;
    for (RunNode node = 0; node < arrangement.size(); ++node) {
        if (arrangement.childCount(node) > 0 && isUnfolded(table, arrangement, node))
            nodes.push_back(node);
    }
    return nodes;
}

FoldMemory::GroupName FoldMemory::nameOf(const RunGroups &groups, GroupId group)
{
    return { keysOf(groups.columns()), groups.values(group) };
}

bool FoldMemory::isUnfolded(const RunTable &table, const RunTreeArrangement &arrangement, RunNode node) const
{
    if (arrangement.isGroup(node)) {
        const bool isOther = !m_otherGroups.isEmpty() && m_otherGroups.contains(nameOf(*arrangement.groups(), node));
        return (m_groups == State::Unfolded) != isOther;
    }
    const bool isOther = !m_otherRuns.isEmpty() && m_otherRuns.contains(table.keyOf(arrangement.row(node)));
    return (m_runs == State::Unfolded) != isOther;
}

} // namespace runloupe
