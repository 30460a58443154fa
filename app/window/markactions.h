#pragma once

#include "runs/runmarks.h"
#include "runs/runtable.h"

#include <QObject>

class QAction;

namespace runloupe {

class RunSelection;
class WindowActions;

/// What the actions that mark runs do, and when they are possible: to the selected runs, else to the current one. A baseline
/// is only one run: the current one.
class MarkActions : public QObject {
    Q_OBJECT

public:
    /// All of the arguments outlive this. `parent` is the window, above which dialogs stand.
    MarkActions(WindowActions *actions, RunSelection *selection, QObject *parent);

private:
    void connectColors();
    void chooseColor();
    void connectToggle(QAction *action, RunMark mark);
    void allowWhatIsPossible();
    void showMark(QAction *action, RunMark mark, const std::vector<Row> &rows);
    void toggleBaseline();
    std::vector<Row> rowsMeant() const;
    Row rowMeant() const;

    WindowActions *m_actions;
    RunSelection *m_selection;
};

} // namespace runloupe
