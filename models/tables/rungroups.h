#pragma once

#include "core/result.h"
#include "core/stop.h"
#include "rowgroups.h"
#include "runcolumn.h"

namespace runloupe {

/// The groups that runs are shown in, and what the runs of each have in common. Immutable; keeps its table alive.
class RunGroups {
public:
    /// `columns` are those in which the runs of each group agree, not empty.
    RunGroups(QList<RunColumn> columns, RowGroups rows);

    GroupId count() const { return GroupId(m_rows.count()); }
    GroupId groupOf(Row row) const { return m_rows.groupOf[row]; }
    /// In the order of the table; never empty.
    std::span<const Row> rows(GroupId group) const { return m_rows.of(group); }
    std::size_t sizeOf(GroupId group) const { return m_rows.sizeOf(group); }
    const RunTable &table() const { return m_columns.first().cells->table(); }
    const QList<RunColumn> &columns() const { return m_columns; }
    const RowGroups &rowGroups() const { return m_rows; }

    /// What the eye has to know of a group to tell it from the others: `optimizer = adam, lr = 0.1`, on one line.
    QString title(GroupId group) const;
    /// What names the group across tables: its values, exactly, in the columns.
    QStringList values(GroupId group) const;
    /// The group of `others` that has the same columns and values; NoGroup where none has. Looks for one of this group's runs
    /// that is still shown, for that is fast.
    GroupId sameGroup(GroupId group, const RunGroups &others) const;

private:
    bool isSameIn(GroupId group, const RunGroups &others, GroupId other) const;

    QList<RunColumn> m_columns;
    QList<RunColumn> m_telling; // the columns that are not alike in all groups
    RowGroups m_rows;
};

using SharedRunGroups = std::shared_ptr<const RunGroups>;

/// Runs of one table with equal values in all of `columns`; having none is a value of its own. Numbers are equal as numbers,
/// and NaN is like NaN. Groups stand in the order of their values, the first column counting most.
Result<RowGroups> groupsBy(const QList<RunColumn> &columns, std::vector<Row> rows, const Stop &stop);

} // namespace runloupe
