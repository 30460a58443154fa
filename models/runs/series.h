#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace runloupe {

/// The whole history of one metric of one run: a point is (step, timestamp, value), 24 bytes of it.
///
/// Ordered by step, then timestamp, then as logged. Steps may repeat, be negative and have gaps; values may be NaN or
/// infinite. Timestamps are what the store recorded, in milliseconds (see millisecondsFromRecorded()).
struct Series {
    QString runId;
    QString key;
    std::vector<qint64> steps;
    std::vector<qint64> timestamps;
    std::vector<double> values;

    std::size_t size() const { return values.size(); }
    void append(qint64 step, qint64 timestamp, double value);
    /// Brings points in any order into the order above.
    void sort();
};

using SharedSeries = std::shared_ptr<const Series>;

} // namespace runloupe
