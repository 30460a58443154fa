#pragma once

#include "tables/readdetails.h"
#include "tables/rundetails.h"

namespace runloupe {

/// Keeps what was read of the runs that were looked at, so that going back to one costs nothing.
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
