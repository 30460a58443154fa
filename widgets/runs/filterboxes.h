#pragma once

#include "query/filter.h"
#include "tables/runcolumn.h"

#include <QWidget>

namespace runloupe {

class FilterBox;
class FrozenHeader;
struct Field;
class RunTableModel;

/// The row of boxes below the heads, one for each column that queries can name. There are only those that are in view, so that
/// twelve thousand columns cost nothing.
class FilterBoxes : public QWidget {
    Q_OBJECT

public:
    /// `model` is that of `heads`, and both outlive the boxes.
    FilterBoxes(const RunTableModel *model, FrozenHeader *heads);

    void setPlaceNames(const PlaceNames &names);
    void setFilter(const Filter &filter);

    /// The columns are others, or have other values. Takes effect before the next painting.
    void renew();
    /// Puts each box below its head, at once.
    void place();

    /// Puts the cursor into the box of a column, or of the next one that has a box.
    void focusBox(int section);

    QSize sizeHint() const override;

Q_SIGNALS:
    void clausesRequested(const runloupe::Field &field, const QString &clauses);
    /// The column is to be scrolled into view.
    void sectionWanted(int section);
    void leaveRequested(); ///< to the table

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place(FilterBox *box, int section);
    void putAwayAllBut(const QList<int> &sections);
    FilterBox *boxFor(int section);
    FilterBox *makeBox();
    void placeSoon();
    void step(FilterBox *from, int by);
    int nextWithBox(int place, int by) const;

    const RunTableModel *m_model;
    FrozenHeader *m_heads;
    QWidget *m_scrolling; ///< what of the row is beside the frozen columns
    PlaceNames m_names;
    Filter m_filter;
    QHash<ColumnKey, FilterBox *> m_boxes; ///< those in view, and the one with the cursor
    QList<FilterBox *> m_spare;
    bool m_isStale = false; ///< the boxes do not yet know what renew() has told
};

} // namespace runloupe
