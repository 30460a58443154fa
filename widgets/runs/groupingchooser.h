#pragma once

#include "columnpopup.h"
#include "tables/rungrouping.h"

class QPushButton;
class QRadioButton;

namespace runloupe {

/// Lets people tick what runs are grouped by, or which params groups do not care for.
class GroupingChooser : public ColumnPopup {
    Q_OBJECT

public:
    explicit GroupingChooser(QWidget *parent = nullptr);

    /// Opens below `anchor`, a rectangle on the screen.
    void open(const RunTable &table, const RunGrouping &grouping, const QRect &anchor);

Q_SIGNALS:
    void groupingChanged(const RunGrouping &grouping);

private:
    void buildHead();
    void buildFoot();
    void setMode(RunGrouping::Mode mode);
    void setTicked(const ColumnKey &column, bool isTicked);
    void offer();

    QRadioButton *m_by;
    QRadioButton *m_allButSome;
    QPushButton *m_fold;
    QList<ColumnKey> m_columns; ///< of the table
    RunGrouping m_seeds; ///< the folding over its seeds
    RunGrouping m_grouping; ///< its mode is what the list means
};

} // namespace runloupe
