#include "viewhistory.h"

#include "viewchange.h"

#include <QScopedValueRollback>

namespace runloupe {

namespace {

constexpr int MostSteps = 200;

} // namespace

class ViewHistory::Step : public QUndoCommand {
public:
    enum class State { Done, ToBeDone };

    Step(ViewHistory *history, const SavedView &after, const ViewChange &change, State state)
        : QUndoCommand(change.text)
        , m_history(history)
        , m_before(history->m_current)
        , m_after(after)
        , m_change(change)
        , m_state(state)
    {
    }

    void undo() override { m_history->goTo(m_before); }

    void redo() override
    {
        if (m_state == State::ToBeDone)
            m_history->goTo(m_after);
        m_state = State::ToBeDone;
    }

    int id() const override { return int(m_change.kind); }

    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *const next = static_cast<const Step *>(command); // all that the stack holds are steps
        if (m_change != next->m_change || m_change.kind != ViewChange::Kind::Continuous)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    ViewHistory *m_history;
    SavedView m_before;
    SavedView m_after;
    ViewChange m_change;
    State m_state;
};

ViewHistory::ViewHistory(const SavedView &current, QObject *parent)
    : QObject(parent)
    , m_current(current)
{
    m_stack.setUndoLimit(MostSteps);
}

/// QUndoStack would tell of its end, also those who have gone before.
ViewHistory::~ViewHistory()
{
    m_stack.blockSignals(true);
}

void ViewHistory::note(const ViewState &state)
{
    if (state == m_current.state)
        return;
    const SavedView after { m_current.name, state };
    if (!m_isArranging)
        m_stack.push(new Step(this, after, viewChange(m_current.state, state), Step::State::Done));
    m_current = after;
    Q_EMIT currentChanged();
}

void ViewHistory::choose(const SavedView &view, const QString &text)
{
    if (view != m_current)
        m_stack.push(new Step(this, view, { text }, Step::State::ToBeDone));
}

void ViewHistory::setName(const QString &name)
{
    m_current.name = name;
    Q_EMIT currentChanged();
}

/// What comes of it may differ, for not every view can be arranged as an older or newer program had it.
void ViewHistory::goTo(const SavedView &view)
{
    m_current = view;
    {
        const QScopedValueRollback<bool> arranging(m_isArranging, true);
        Q_EMIT arrangementWanted(view.state);
    }
    Q_EMIT currentChanged();
}

} // namespace runloupe
