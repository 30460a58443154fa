#pragma once

#include "tables/celldelta.h"
#include "tables/columnchoice.h"
#include "tables/tablecontent.h"

#include <QJsonObject>

namespace runloupe {

/// The newest runs first.
QList<SortKey> usualSorting();

/// How people arranged the runs table: what they chose, moved, widened and sorted by, over all tables they looked at. A value.
struct RunsLayout {
    ColumnChoice choice;
    QList<ColumnKey> order; ///< from left to right; empty while nobody moved a column
    QList<ColumnKey> frozen; ///< they stand first and stay in place while the others scroll
    QHash<ColumnKey, int> widths; ///< in pixels, of the columns that people gave a width
    QList<SortKey> sorting = usualSorting(); ///< never empty
    Nesting nesting = Nesting::Nested;
    ColumnsShown columnsShown = ColumnsShown::All;
    RunsShown runsShown = RunsShown::All;
    DeltaUnit deltaUnit = DeltaUnit::Absolute;
    bool boxesShown = true; ///< whether each head has a box below it that writes into the filter
    ColumnStyles styles; ///< of the columns of which people said something
    RunGrouping grouping;

    /// The usual style is nothing that people said.
    void setStyle(const ColumnKey &column, const ColumnStyle &style);
    /// The column joins the others by which runs are sorted, as the one that counts least, or turns round where it is.
    void sortAlsoBy(const SortKey &key);
    /// No longer sorts and groups by these.
    void drop(const MissingKeys &keys);
    /// The columns in the order in which they are to stand: frozen ones first, and those that nobody placed behind the one that
    /// they usually follow.
    QList<ColumnKey> arranged(const QList<ColumnKey> &usual) const;

    /// To be kept; readable, so that a person can mend it.
    QJsonObject toJson() const;
    /// What cannot be understood counts as not said.
    static RunsLayout fromJson(const QJsonObject &json);

    friend bool operator==(const RunsLayout &, const RunsLayout &) = default;
};

} // namespace runloupe
