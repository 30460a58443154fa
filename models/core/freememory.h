#pragma once

namespace runloupe {

/// Gives the system back what has been freed, where the C library would keep it for later. After work that took much memory for
/// a while; takes some milliseconds. From any thread.
void giveBackFreeMemory();

} // namespace runloupe
