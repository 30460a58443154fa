#pragma once

#include "axisscale.h"

#include <QString>

#include <vector>

namespace runloupe {

/// A labelled place on an axis.
struct Tick {
    double position; ///< in plot coordinates
    QString label;
};

/// What divides an axis.
struct AxisTicks {
    std::vector<Tick> ticks;
    std::vector<double> between; ///< smaller marks without a label, in plot coordinates
    QString unit; ///< what the labels are counted in; empty where that is plain
};

/// At round numbers (1, 2 or 5 times a power of ten), about `count` of them. Labels are in data, `scale.unit()` taken in.
AxisTicks linearTicks(const AxisRange &range, double unit, int count);

/// As linearTicks(), at whole numbers only.
AxisTicks wholeNumberTicks(const AxisRange &range, int count);

/// At powers of ten; at 1, 2 and 5 times them where the range spans few; at round numbers where it spans less than one.
AxisTicks logarithmicTicks(const AxisRange &range, int count);

/// A stretch of time in seconds, counted in ms, s, min, h or d as the range suggests.
AxisTicks durationTicks(const AxisRange &range, int count);

/// Milliseconds since the epoch at round local times; the first label and each new day say which day it is.
AxisTicks wallTimeTicks(const AxisRange &range, int count);

} // namespace runloupe
