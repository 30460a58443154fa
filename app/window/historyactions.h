#pragma once

#include <QObject>

namespace runloupe {

class ArrangedViews;
class ViewHistory;
class WindowActions;

/// Undo and redo of what people do to the arrangement of a window: keeps the history in step with the views, and calls the
/// actions by what they take back.
class HistoryActions : public QObject {
    Q_OBJECT

public:
    /// All of the arguments outlive this.
    HistoryActions(WindowActions *actions, ViewHistory *history, ArrangedViews *views, QObject *parent);

private:
    void nameActions();

    WindowActions *m_actions;
    ViewHistory *m_history;
};

} // namespace runloupe
