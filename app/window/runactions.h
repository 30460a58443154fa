#pragma once

#include <QObject>

namespace runloupe {

struct RunGrouping;
class RunSelection;
class RunsView;
class WindowActions;

/// What the actions on runs do, and when they are possible.
class RunActions : public QObject {
    Q_OBJECT

public:
    /// All of the arguments outlive this.
    RunActions(WindowActions *actions, RunSelection *selection, RunsView *runs, QObject *parent);

private:
    void connectActions();
    void group(const RunGrouping &grouping);
    void offerMenu();
    void allowWhatIsPossible();
    void allowGrouping();
    void tickWhatIsSo();

    WindowActions *m_actions;
    RunSelection *m_selection;
    RunsView *m_runs;
};

} // namespace runloupe
