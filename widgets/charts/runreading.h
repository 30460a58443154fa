#pragma once

#include "analysis/axisscale.h"
#include "analysis/metricdirection.h"
#include "analysis/rangestatistics.h"
#include "curve.h"

#include <optional>

namespace runloupe {

/// What people want to know of each run in a chart: numbers between two x, and when it reached a threshold. A value.
struct ReadingWish {
    std::optional<AxisRange> stretch; ///< of x, in data
    std::optional<double> threshold;
    Better better = Better::Unknown; ///< of the metric

    bool isEmpty() const { return !stretch && !threshold; }

    friend bool operator==(const ReadingWish &, const ReadingWish &) = default;
};

/// The first point of a run that was as good as the threshold.
struct ReachedThreshold {
    std::optional<double> step;
    std::optional<double> milliseconds; ///< after the run's first point
};

/// Where nobody knows what is good, the run reaches the threshold from the side on which it begins.
ReachedThreshold reachedThreshold(const Series &series, double threshold, Better better);

/// The answer for one run.
struct RunReading {
    RunKey run;
    QString name;
    QColor color;
    RangeStatistics range; ///< where a stretch is asked for
    ReachedThreshold reached; ///< where a threshold is
};

QList<RunReading> readingsOf(const QList<Curve> &curves, const ReadingWish &wish);

} // namespace runloupe
