#pragma once

#include "celldelta.h"
#include "runbadges.h"
#include "runs/runinks.h"
#include "runtreemodel.h"

namespace runloupe {

class RunSelection;

/// What a table says of runs in its cells and heads, and whether charts draw them.
///
/// The first column is the run's mark: its colour, and whether charts draw it (checkable). The others are those given.
class RunTableModel : public RunTreeModel {
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< the run's row in the table
        NumberRole, ///< the cell's value where it is a number
        FullTextRole, ///< the cell's value, whole and exact
        DashRole, ///< in the mark column: its RunInk::dash; as its colour, nothing while it is not drawn
        BestRole, ///< whether the cell has the best of the column's values
        ShadeRole, ///< how dark the cell is to be, from 0 to 1; nothing where it is not to be
        GroupSizeRole, ///< how many runs a group has; nothing for a run
        ColumnKindRole, ///< of a header: its ColumnKind
    };

    /// `selection` says what is hidden and in which colour runs are drawn; it outlives the model.
    explicit RunTableModel(RunSelection *selection, QObject *parent = nullptr);

    /// Whether run colours are drawn on a dark ground.
    void setDark(bool dark);

    /// What stands beside the run's name.
    QList<RunBadge> badges(Row row) const;

    void setDeltaUnit(DeltaUnit unit);
    /// The run that others are compared with; NoRow: none.
    Row baseline() const;
    /// What the cell says in comparison with the baseline's; nothing where it is not compared, or is the baseline's own.
    std::optional<CellDelta> delta(const QModelIndex &index) const;
    /// Whether cells of this column keep room for deltas.
    bool hasDeltas(int section) const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString headerToolTip(const RunColumn &column) const;
    QVariant markData(Row row, int role) const;
    QString cellToolTip(const RunColumn &column, Row row) const;
    QVariant cellWords(const RunColumn &column, Row row) const;
    std::optional<CellDelta> delta(const RunColumn &column, Row row) const;
    QVariant cellData(const RunColumn &column, Row row, int role) const;
    QVariant nameData(Row row, int role) const;
    QVariant groupMarkData(GroupId group, int role) const;
    std::optional<RunInk> inkOf(GroupId group) const;
    static QVariant groupCellData(const RunColumn &column, GroupId group, int role);
    Qt::CheckState checkStateOf(GroupId group) const;
    QString nameToolTip(Row row) const;
    void emitMarksChanged();

    RunSelection *m_selection;
    DeltaUnit m_deltaUnit = DeltaUnit::Absolute;
    bool m_dark = false;
};

} // namespace runloupe
