#pragma once

#include "reading.h"
#include "stores/store.h"

namespace runloupe {

/// Hands the metric histories of a scope to `sink`, one whole series after the other.
Result<void> readSqliteSeries(Reading &reading, const SeriesScope &scope, const Store::SeriesSink &sink);

} // namespace runloupe
