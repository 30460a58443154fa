#include "filteredit.h"

#include "completionpopup.h"
#include "theme/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace runloupe {

namespace {

/// Keys by which some desktops edit a line, and everybody else exports runs or looks for a command.
bool isOfTheWindow(const QKeyEvent &event)
{
    return event.modifiers() == Qt::ControlModifier && (event.key() == Qt::Key_E || event.key() == Qt::Key_K);
}

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_popup(new CompletionPopup(this))
{
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::suggest);
    connect(m_popup, &CompletionPopup::clickedOn, this, &FilterEdit::take);
}

/// Tab takes a suggestion before the focus chain sees it, and Escape closes the list before a shortcut does.
bool FilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_popup->isVisible() && handlePopupKey(static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && isOfTheWindow(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(*event))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void FilterEdit::focusOutEvent(QFocusEvent *event)
{
    m_popup->hide();
    QLineEdit::focusOutEvent(event);
}

void FilterEdit::suggest()
{
    m_completion = m_table ? complete(text(), cursorPosition(), *m_table) : Completion();
    const QString replaced = text().mid(m_completion.from, m_completion.length);
    m_popup->offer(m_completion.candidates, cursorRect().center().x() - fontMetrics().horizontalAdvance(replaced));
}

QAction *FilterEdit::addButton(const QString &icon, const QString &text, ActionPosition position)
{
    QAction *const action = addAction(themedIcon(icon), position);
    action->setText(text);
    action->setToolTip(text);
    for (QToolButton *const button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == action)
            button->setAccessibleName(text); // the line edit shows its actions by icon alone
    }
    return action;
}

void FilterEdit::offerHistory()
{
    m_completion = { 0, text().size(), m_history };
    m_popup->offer(m_history, 0);
    if (m_popup->isVisible())
        m_popup->move(+1);
}

void FilterEdit::take(const QString &word)
{
    m_popup->hide();
    setSelection(int(m_completion.from), int(m_completion.length));
    insert(word);
}

/// Whether the key was for the list of suggestions.
bool FilterEdit::handlePopupKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_popup->move(+1);
        return true;
    case Qt::Key_Up:
        m_popup->move(-1);
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    case Qt::Key_Tab:
        take(m_popup->chosen().isEmpty() ? m_popup->first() : m_popup->chosen());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->chosen().isEmpty())
            return false;
        take(m_popup->chosen());
        return true;
    default:
        return false;
    }
}

bool FilterEdit::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_popup->hide();
        Q_EMIT applyRequested();
        return true;
    case Qt::Key_Escape:
        Q_EMIT takeBackRequested();
        return true;
    case Qt::Key_Down:
        text().isEmpty() ? offerHistory() : suggest();
        return true;
    case Qt::Key_Space:
        if (event.modifiers() != Qt::ControlModifier)
            return false;
        suggest();
        return true;
    default:
        return false;
    }
}

} // namespace runloupe
