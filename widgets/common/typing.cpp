#include "typing.h"

#include <QKeyEvent>

namespace runloupe {

bool isTyping(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers other = event.modifiers() & ~Qt::ShiftModifier;
    return !other && !event.text().isEmpty() && event.text().at(0).isPrint() && event.key() != Qt::Key_Space;
}

void keepListKeys(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll) || key->matches(QKeySequence::Find)
        || isTyping(*key))
        event->accept();
}

} // namespace runloupe
