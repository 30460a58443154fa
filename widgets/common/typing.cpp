#include "typing.h"

#include <QKeyEvent>

namespace runloupe {

bool isTyping(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers other = event.modifiers() & ~Qt::ShiftModifier;
    return !other && !event.text().isEmpty() && event.text().at(0).isPrint() && event.key() != Qt::Key_Space;
}

} // namespace runloupe
