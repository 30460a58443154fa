#pragma once

#include "analysis/metricstatistics.h"
#include "runs/registeredmodel.h"
#include "runs/runenvironment.h"

#include <optional>

namespace runloupe {

/// What is read of a run beside what the table knows.
struct ReadDetails {
    QList<RegisteredModel> models; ///< with the versions that the run made only
    MetricStatistics statistics;
    std::optional<RunEnvironment> environment {}; ///< nothing where the run logged no model, or where it was not read
};

} // namespace runloupe
