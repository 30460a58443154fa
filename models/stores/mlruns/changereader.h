#pragma once

#include "mlrunsmark.h"
#include "visit.h"

namespace runloupe {

/// What was written to the file store since `mark` was made; without one, only a mark.
///
/// Asks the file system for the time of every run's meta.yaml, and of all that is in the folders of those runs that go on. Opens
/// what has changed, and reads of a metric the lines that are new.
Result<StoreChanges> readMlrunsChanges(const MlrunsMark *mark, Visit &visit);

} // namespace runloupe
