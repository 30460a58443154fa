#pragma once

#include "analysis/metricstatistics.h"
#include "tables/rundetails.h"

namespace runloupe {

/// What the histories of the runs that were looked at come down to, so that going back costs nothing.
class StatisticsCache {
public:
    /// Nothing where the run was never read, or has other metrics now than then.
    std::optional<MetricStatistics> find(const RunDetails &run) const;
    void insert(const RunDetails &run, const MetricStatistics &statistics);
    /// Runs that were going on when they were read may have newer points.
    void forgetRunning();

private:
    using Name = std::pair<QString, QString>; // store and id

    struct Entry {
        std::vector<DetailSection> metrics; ///< the latest values when it was read
        MetricStatistics statistics;
        bool isRunning;
    };

    QHash<Name, Entry> m_entries;
};

} // namespace runloupe
