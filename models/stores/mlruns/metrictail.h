#pragma once

#include "metricfile.h"

#include <vector>

namespace runloupe {

/// The whole lines at the end of a metric file.
struct MetricTail {
    std::vector<MetricPoint> points; ///< as logged; lines that make no sense are passed over
    qint64 end = 0; ///< where the last whole line ends
    QByteArray lastLine; ///< that one, with its line feed
};

/// Reads what follows behind `from` bytes, of which `lastLine` is the last line. Nothing where it is not, or where the file
/// cannot be read: it was written anew.
std::optional<MetricTail> readMetricTail(const Path &path, qint64 from, const QByteArray &lastLine);

} // namespace runloupe
