#pragma once

#include "core/stop.h"
#include "runs/series.h"

namespace runloupe {

/// The points of a history against another metric of the same run.
struct MetricPlaces {
    std::vector<double> x; ///< of each point of the series; NaN where it has no partner
    std::size_t unpaired = 0; ///< points without
    std::size_t interpolated = 0; ///< points between two logged values of the other metric
};

/// Pairs by step: a point stands at the other metric's last value at its own step.
///
/// Where the other metric never falls, such as epochs or tokens seen, it is a clock, and a clock may be read between its
/// strokes: points at steps between two of its values stand between them, in proportion to the steps. Any other metric says
/// nothing about steps at which it was not logged, and neither says anything before its first value and after its last: such
/// points have no partner. NaN and infinities are no partners either.
MetricPlaces placesAlong(const Series &metric, const Series &series, const Stop &stop);

} // namespace runloupe
