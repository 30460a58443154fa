#pragma once

#include "core/times.h"
#include "metricdirection.h"
#include "runs/series.h"
#include "runs/statistic.h"

#include <optional>

namespace runloupe {

/// Whether a statistic of this kind has a meaning only where it is known which values are the better ones.
bool needsDirection(Statistic::Kind kind);

/// What the history comes down to; nothing where it has no such value: without any point, without any number to take it
/// from, or without a `better` that needsDirection().
///
/// NaN is skipped, but for the first value and the one at a step, which are told as they were logged. Means and medians are
/// of finite values. A value at a step is the last one logged at it or before it, as long as the history goes on to that
/// step: of a run that ended earlier nothing is told. Times are counted from `start`, or from the first point where that is
/// earlier or no start is known, to the earliest point that was as good as the threshold.
std::optional<double> statisticOf(const Series &series, const Statistic &statistic, Better better, Time start);

} // namespace runloupe
