#include "historyactions.h"

#include "arrangedviews.h"
#include "views/viewhistory.h"
#include "windowactions.h"

#include <QAction>

namespace runloupe {

HistoryActions::HistoryActions(WindowActions *actions, ViewHistory *history, ArrangedViews *views, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_history(history)
{
    const QUndoStack *const stack = history->stack();
    connect(views, &ArrangedViews::changed, history, [history, views] { history->note(views->state()); });
    connect(history, &ViewHistory::arrangementWanted, views, [history, views](const ViewState &state) {
        views->arrange(state);
        history->note(views->state());
    });
    connect(actions->undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(actions->redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::undoTextChanged, this, &HistoryActions::nameActions);
    connect(stack, &QUndoStack::redoTextChanged, this, &HistoryActions::nameActions);
    connect(stack, &QUndoStack::canUndoChanged, this, &HistoryActions::nameActions);
    connect(stack, &QUndoStack::canRedoChanged, this, &HistoryActions::nameActions);
    nameActions();
}

void HistoryActions::nameActions()
{
    const auto plain = [](QString text) { return text.replace(u'&', QStringLiteral("&&")); }; // no key to press
    const QUndoStack *const stack = m_history->stack();
    m_actions->undo->setEnabled(stack->canUndo());
    m_actions->redo->setEnabled(stack->canRedo());
    m_actions->undo->setText(stack->canUndo() ? tr("&Undo “%1”").arg(plain(stack->undoText())) : tr("&Undo"));
    m_actions->redo->setText(stack->canRedo() ? tr("&Redo “%1”").arg(plain(stack->redoText())) : tr("&Redo"));
}

} // namespace runloupe
