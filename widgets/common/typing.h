#pragma once

class QEvent;
class QKeyEvent;

namespace runloupe {

/// Whether the key is a letter or another sign that one may begin a search with: with no modifier but Shift, and no blank.
bool isTyping(const QKeyEvent &event);

/// For the event() of a list that copies, selects all, finds and searches by typing: keeps the keys for that from becoming
/// the window's shortcuts.
void keepListKeys(QEvent *event);

} // namespace runloupe
