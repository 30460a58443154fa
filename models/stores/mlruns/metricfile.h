#pragma once

#include "visit.h"

#include <functional>
#include <optional>

namespace runloupe {

/// One logged value.
struct MetricPoint {
    qint64 step = 0;
    qint64 timestamp = 0; ///< as recorded: milliseconds, in the oldest stores seconds
    double value = 0;
};

/// Whether `a` is the latest value rather than `b`: the greater of (step, timestamp, value), where NaN loses.
bool isLater(const MetricPoint &a, const MetricPoint &b);

/// Reads `timestamp value step`. The step is missing in stores older than MLflow 1.0; what MLflow 3 writes behind it (the
/// name and digest of a dataset) is passed over. Nothing for anything else.
std::optional<MetricPoint> parseMetricLine(QByteArrayView line);

/// Hands over every point of a metric file in the order of the file, which is read in pieces of fixed size. Lines that make no
/// sense are skipped and noted, together, with the number of the first.
void readMetricFile(const Path &path, const std::function<void(const MetricPoint &)> &sink, Visit &visit);

} // namespace runloupe
