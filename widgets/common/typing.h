#pragma once

class QKeyEvent;

namespace runloupe {

/// Whether the key is a letter or another sign that one may begin a search with: with no modifier but Shift, and no blank.
bool isTyping(const QKeyEvent &event);

} // namespace runloupe
