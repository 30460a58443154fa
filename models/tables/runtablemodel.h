#pragma once

#include "runcolumn.h"
#include "runtreearrangement.h"

#include <QAbstractItemModel>

namespace runloupe {

class RunSelection;

/// Shows a RunTable through an arrangement and a list of columns. Holds the snapshot, paints cells from it, keeps none.
///
/// The first column is the run's mark: its colour, and whether charts draw it (checkable). The others are those given.
/// Sorting and filtering are a new arrangement, made by whoever knows how; persistent indexes follow their runs through it,
/// also into a new table that still has them, and become invalid for runs that are no longer shown.
class RunTableModel : public QAbstractItemModel {
    Q_OBJECT

public:
    static constexpr int MarkColumn = 0;
    static constexpr int FirstDataColumn = 1;

    enum Role {
        RowRole = Qt::UserRole, ///< the run's row in the table
        NumberRole, ///< the cell's value where it is a number
        FullTextRole, ///< the cell's value, whole and exact
        DashRole, ///< in the mark column: runDash() of the run; as its colour, nothing while it is not drawn
        ColumnKindRole, ///< of a header: its ColumnKind
    };

    /// `selection` says what is hidden and in which colour runs are drawn; it outlives the model.
    explicit RunTableModel(RunSelection *selection, QObject *parent = nullptr);

    /// Other runs altogether: a reset.
    void reset(const SharedRunTable &table, const QList<RunColumn> &columns, RunTreeArrangement arrangement);
    /// The same runs in another arrangement, or a newer table that still has many of them. `columns` are as many as before,
    /// of the same keys.
    void rearrange(const SharedRunTable &table, const QList<RunColumn> &columns, RunTreeArrangement arrangement);
    void rearrange(RunTreeArrangement arrangement);
    /// Takes out and puts in single columns. Columns that stay keep their order.
    void setColumns(const QList<RunColumn> &columns);
    /// The grounds that run colours are drawn on.
    void setDark(bool dark);

    const SharedRunTable &table() const { return m_table; }
    const RunTreeArrangement &arrangement() const { return m_arrangement; }
    const QList<RunColumn> &columns() const { return m_columns; }
    /// Null for the mark column.
    const RunColumn *column(int section) const;
    /// -1 where there is no such column.
    int sectionOf(const ColumnKey &key) const;

    Row rowOf(const QModelIndex &index) const;
    /// Invalid for a run that is not shown.
    QModelIndex indexOf(Row row, int column = 0) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RunNode nodeOf(const QModelIndex &index) const { return index.isValid() ? RunNode(index.internalId()) : NoNode; }
    QModelIndex indexOfNode(RunNode node, int column) const;
    QVariant markData(Row row, int role) const;
    QVariant cellData(const RunColumn &column, Row row, int role) const;
    QString nameToolTip(Row row) const;
    void removeColumnsBut(const QList<RunColumn> &kept);
    void insertMissingColumns(const QList<RunColumn> &wanted);
    void moveNestedIndexes(int section, int by);
    void emitMarksChanged();

    RunSelection *m_selection;
    SharedRunTable m_table;
    QList<RunColumn> m_columns;
    RunTreeArrangement m_arrangement;
    bool m_dark = false;
};

} // namespace runloupe
