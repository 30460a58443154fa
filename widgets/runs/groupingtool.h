#pragma once

#include "tables/rungrouping.h"

#include <QWidget>

class QToolButton;

namespace runloupe {

class GroupingChooser;

/// A button that says what runs are grouped by and lets people choose it, and one beside it that ungroups them.
class GroupingTool : public QWidget {
    Q_OBJECT

public:
    explicit GroupingTool(QWidget *parent = nullptr);

    void showGrouping(const RunGrouping &grouping);
    /// Whether the table has what it takes; as long as it has not, the tool says so.
    void setApplied(bool isApplied);
    /// Lets people choose among what the table has.
    void openChooser(const RunTable &table, const RunGrouping &grouping);

Q_SIGNALS:
    void chooserRequested();
    void groupingChanged(const RunGrouping &grouping); ///< by people

private:
    void showWords();

    RunGrouping m_grouping;
    bool m_isApplied = true;
    QToolButton *m_choose;
    QToolButton *m_ungroup;
    GroupingChooser *m_chooser;
};

} // namespace runloupe
