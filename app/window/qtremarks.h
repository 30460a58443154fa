#pragma once

namespace runloupe {

/// Keeps off standard error what Qt says of the platform and nobody can act on: that there is no session of a desktop around
/// the program, and that a window without a screen cannot be told its size. All other messages go on their way.
void muteIdleQtRemarks();

} // namespace runloupe
