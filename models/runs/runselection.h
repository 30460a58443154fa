#pragma once

#include "runinks.h"
#include "runmarks.h"
#include "runtable.h"

#include <QObject>

namespace runloupe {

class RunGroups; // made where tables are; carried here from view to view
using SharedRunGroups = std::shared_ptr<const RunGroups>;

/// The one object that says which runs are shown, selected, current, hovered and marked, and in which colour each is drawn.
///
/// Views observe and edit it, and never talk to one another. Runs are named by their rows in `table()`; what was said of
/// a run is kept by its store and id, and so outlives a reload. GUI thread only.
class RunSelection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A new snapshot. The selected runs that are in it stay selected, and the current one current; all of its rows are shown.
    void setTable(const SharedRunTable &table);
    /// Null before the first one.
    const SharedRunTable &table() const { return m_table; }

    /// The rows that pass the filter, in the order of the table on screen.
    void setShown(std::vector<Row> rows);
    const std::vector<Row> &shown() const { return m_shown; }

    /// The groups that the shown runs of this table stand in; null where they are not grouped.
    void setGroups(const SharedRunGroups &groups);
    const SharedRunGroups &groups() const { return m_groups; }

    /// In the order in which they stand on screen.
    void setSelected(std::vector<Row> rows);
    const std::vector<Row> &selected() const { return m_selected; }

    /// The run that is looked at closely, whether or not it is shown or selected: mostly where the table's cursor is.
    void setCurrent(Row row); ///< NoRow: none
    Row current() const { return m_current; }

    void setHovered(Row row); ///< NoRow: none
    Row hovered() const { return m_hovered; }

    void give(RunMark mark, const std::vector<Row> &rows);
    void take(RunMark mark, const std::vector<Row> &rows);
    void takeAll(RunMark mark);
    /// Takes the mark from these runs where all of them have it, and gives it to all of them otherwise.
    void toggle(RunMark mark, const std::vector<Row> &rows);
    bool has(RunMark mark, Row row) const;
    /// Whether any run has it, in this table or another.
    bool hasAny(RunMark mark) const { return !m_marks.runs(mark).isEmpty(); }
    /// Those of this table, ascending.
    std::vector<Row> rowsWith(RunMark mark) const;

    const RunMarks &marks() const { return m_marks; }
    /// All at once. Which runs are hidden stays as it is.
    void setMarks(RunMarks marks);

    /// The run that the cells of all others are compared with, whether or not it is shown. NoRow: none, or none of this table;
    /// in a table that has it again, it is the baseline again.
    void setBaseline(Row row);
    Row baseline() const { return m_baseline; }
    /// The same, also of a run of another table.
    void setBaselineRun(const std::optional<RunKey> &run);
    const std::optional<RunKey> &baselineRun() const { return m_marks.baseline(); }

    /// What charts draw: the pinned runs, whether or not they are shown, and behind them the selected ones; with none
    /// selected, the shown ones. Without the hidden.
    std::vector<Row> compared() const;

    /// Those of the compared runs that are drawn, for charts may draw fewer. They get their colours by this.
    void setDrawn(const std::vector<Row> &rows);
    /// The same, where the runs of each of these, none empty, are drawn as one line: in the ink of the first.
    void setDrawnLines(std::vector<std::vector<Row>> lines);
    const std::vector<std::vector<Row>> &drawnLines() const { return m_drawn; }
    /// The runs that are drawn as one line with a drawn one, it among them; empty where it is not drawn.
    const std::vector<Row> &drawnWith(Row row) const;
    /// The run's colour and dash in every view; nothing where it is not drawn.
    std::optional<RunInk> ink(Row row) const { return m_inks.ink(m_table->keyOf(row)); }

    /// Gives the runs a colour of their own, before which that of MLflow's tag `mlflow.runColor` and that of the cycle yield;
    /// nothing: as these say.
    void setColor(const std::vector<Row> &rows, const std::optional<RunColor> &color);
    /// What people or MLflow say; nothing where the cycle decides.
    std::optional<RunColor> wantedColor(Row row) const;

Q_SIGNALS:
    void tableChanged();
    void shownChanged();
    void groupsChanged(); ///< not when a new table came, whose groups are told later
    void selectedChanged();
    void currentChanged(); ///< not when its row is another one in a new table
    void hoveredChanged();
    void marksChanged(RunMark mark);
    void baselineChanged(); ///< not when its row is another one in a new table
    void ownColorsChanged(); ///< that people gave
    void colorsChanged(); ///< of drawn runs

private:
    std::vector<Row> rowsIn(const SharedRunTable &table, const std::vector<Row> &rows) const;
    Row baselineIn(const SharedRunTable &table) const;
    void giveInks();
    std::vector<RunKey> keysOf(const std::vector<Row> &rows) const;

    SharedRunTable m_table;
    std::vector<Row> m_shown;
    SharedRunGroups m_groups;
    std::vector<Row> m_selected;
    Row m_current = NoRow;
    Row m_hovered = NoRow;
    RunMarks m_marks;
    Row m_baseline = NoRow; // its place in the table
    std::vector<std::vector<Row>> m_drawn; // by line
    RunInks m_inks;
};

} // namespace runloupe
