#pragma once

#include "analysis/metricstatistics.h"
#include "runs/registeredmodel.h"

namespace runloupe {

/// What is read of a run beside what the table knows.
struct ReadDetails {
    QList<RegisteredModel> models; ///< with the versions that the run made only
    MetricStatistics statistics;
};

} // namespace runloupe
