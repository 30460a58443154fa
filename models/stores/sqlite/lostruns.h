#pragma once

#include "reading.h"

#include <functional>

namespace runloupe {

/// Calls `take` with the id of each run that `scan`, which has come to the end of a damaged table `runs`, has not met, and that
/// the index of ids still knows. Nothing else is known of such a run, but its params, metrics and tags may be there.
void forEachLostRun(Reading &reading, const TableScan &scan, const std::function<void(QByteArrayView id)> &take);

} // namespace runloupe
