#pragma once

#include "runcolumn.h"
#include "runtreearrangement.h"

#include <QAbstractItemModel>

namespace runloupe {

/// The shape of a table of runs: a RunTable through an arrangement and a list of columns. Holds the snapshot. GUI thread.
///
/// Sorting and filtering are a new arrangement, made by whoever knows how; persistent indexes follow their runs through it,
/// also into a new table that still has them, and become invalid for runs that are no longer shown. Those of groups follow
/// the group that has the same values.
class RunTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    static constexpr int MarkColumn = 0;
    static constexpr int FirstDataColumn = 1;

    using QAbstractItemModel::QAbstractItemModel;

    /// Other runs altogether: a reset.
    void reset(const SharedRunTable &table, const QList<RunColumn> &columns, RunTreeArrangement arrangement);
    /// The same runs in another arrangement, or a newer table that still has many of them. `columns` are as many as before,
    /// of the same keys.
    void rearrange(const SharedRunTable &table, const QList<RunColumn> &columns, RunTreeArrangement arrangement);
    void rearrange(RunTreeArrangement arrangement);
    /// Takes out and puts in single columns. Columns that stay keep their order.
    void setColumns(const QList<RunColumn> &columns);

    const SharedRunTable &table() const { return m_table; }
    const RunTreeArrangement &arrangement() const { return m_arrangement; }
    const QList<RunColumn> &columns() const { return m_columns; }
    /// Null for the mark column.
    const RunColumn *column(int section) const;
    /// -1 where there is no such column.
    int sectionOf(const ColumnKey &key) const;

    /// NoRow for a group.
    Row rowOf(const QModelIndex &index) const;
    /// NoGroup for a run.
    GroupId groupOf(const QModelIndex &index) const;
    /// The runs that it stands for: those of a group, or the one.
    std::span<const Row> rowsOf(const QModelIndex &index) const;
    /// Invalid for a run that is not shown.
    QModelIndex indexOf(Row row, int column = 0) const;
    QModelIndex indexOfNode(RunNode node, int column = 0) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;

protected:
    RunNode nodeOf(const QModelIndex &index) const { return index.isValid() ? RunNode(index.internalId()) : NoNode; }

private:
    void removeColumnsBut(const QList<RunColumn> &kept);
    void insertMissingColumns(const QList<RunColumn> &wanted);
    void moveNestedIndexes(int section, int by);

    SharedRunTable m_table;
    QList<RunColumn> m_columns;
    RunTreeArrangement m_arrangement;
};

} // namespace runloupe
