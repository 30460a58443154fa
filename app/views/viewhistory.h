#pragma once

#include "savedviews.h"

#include <QObject>
#include <QUndoStack>

namespace runloupe {

/// What people did to the arrangement of a window, to be undone and redone, and the saved view by which they began.
///
/// Whoever arranges the views tells it what they did, and follows arrangementWanted(). GUI thread.
class ViewHistory : public QObject {
    Q_OBJECT

public:
    ViewHistory(const SavedView &current, QObject *parent);
    ~ViewHistory() override;

    /// How all is arranged, and the name of the saved view that was applied last; an empty one where none was.
    const SavedView &current() const { return m_current; }
    QUndoStack *stack() { return &m_stack; }

    /// The views are arranged like this now. Nothing has happened where they were so before.
    void note(const ViewState &state);
    /// All is to be arranged like this. `text` is what people call it.
    void choose(const SavedView &view, const QString &text);
    /// The present arrangement has got this name.
    void setName(const QString &name);

Q_SIGNALS:
    void currentChanged();
    void arrangementWanted(const ViewState &state); ///< to be answered by note() with what came of it, at once or never

private:
    class Step;
    void goTo(const SavedView &view);

    SavedView m_current;
    bool m_isArranging = false; // what is noted then is no new step
    QUndoStack m_stack;
};

} // namespace runloupe
