#pragma once

#include "groupfigure.h"
#include "rungroups.h"

namespace runloupe {

/// What one column of the runs table says of each group of runs: of numbers a figure, of other values what the runs have in
/// common, or how many different ones there are.
///
/// Immutable, and usable from any thread. Making one may take as long as sorting by the column.
class GroupCells {
public:
    explicit GroupCells(const SharedRunGroups &groups)
        : m_groups(groups)
    {
    }
    virtual ~GroupCells();

    const RunGroups &groups() const { return *m_groups; }

    /// For the eye, on one line.
    virtual QString text(GroupId group) const = 0;
    /// The same with all digits, and whole.
    virtual QString fullText(GroupId group) const { return text(group); }
    /// All there is to say, in lines.
    virtual QString story(GroupId group) const { return fullText(group); }
    /// The figure, or the first of the two that the text shows.
    virtual std::optional<double> number(GroupId) const { return std::nullopt; }
    /// Whether no group is better, and some are worse.
    virtual bool isBest(GroupId) const { return false; }
    /// How good the figure is among those of the groups, as RunColumn::shade().
    virtual std::optional<double> shade(GroupId) const { return std::nullopt; }

private:
    Q_DISABLE_COPY_MOVE(GroupCells)

    SharedRunGroups m_groups;
};

using SharedGroupCells = std::shared_ptr<const GroupCells>;

/// `column` is dressed.
SharedGroupCells makeGroupCells(const RunColumn &column, const SharedRunGroups &groups);

/// Of the cells of these runs that are numbers.
ValueStatistics statisticsIn(const CellSource &cells, std::span<const Row> rows);

/// By group, the least key of its runs.
OrderKeys firstKeys(const OrderKeys &ofRuns, const RunGroups &groups);

/// By group, for sorting groups that stand in the order of their values: numbers by the figure that is shown, of ranges by
/// the end that comes first, names by what the groups are called, all else by the run that comes first. `ofRuns` are the column's
/// keys in the same direction.
OrderKeys groupOrderKeys(const RunColumn &column, const OrderKeys &ofRuns, Qt::SortOrder direction, const RunGroups &groups);

} // namespace runloupe
