#pragma once

#include "analysis/metricstatistics.h"
#include "runs/registeredmodel.h"
#include "tables/rundetails.h"

namespace runloupe {

/// What is read of a run beside what the table knows.
struct ReadDetails {
    QList<RegisteredModel> models; ///< with the versions that the run made only
    MetricStatistics statistics;
};

/// Keeps that of the runs that were looked at, so that going back to one costs nothing.
class ReadDetailsCache {
public:
    /// Nothing where the run was never read, or has other metrics now than then.
    std::optional<ReadDetails> find(const RunDetails &run) const;
    void insert(const RunDetails &run, const ReadDetails &read);
    /// Runs that were going on when they were read may have newer points.
    void forgetRunning();

private:
    using Name = std::pair<QString, QString>; // store and id

    struct Entry {
        std::vector<DetailSection> metrics; ///< the latest values when it was read
        ReadDetails read;
        bool isRunning;
    };

    QHash<Name, Entry> m_entries;
};

} // namespace runloupe
