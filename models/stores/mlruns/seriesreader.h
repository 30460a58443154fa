#pragma once

#include "runfolder.h"
#include "stores/store.h"

namespace runloupe {

/// Reads the whole histories that `scope` asks for, run by run, and hands each over as soon as it is complete.
void readSeriesOf(const std::vector<ExperimentFolder> &experiments, const SeriesScope &scope, const Store::SeriesSink &sink,
                  Visit &visit);

} // namespace runloupe
