#pragma once

#include "axisscale.h"
#include "curvepoints.h"

#include <vector>

namespace runloupe {

/// Adds the values that a curve shows from `left` to `right` (in data) and that have a place on a y axis; of a smoothed
/// curve, those that were logged as well.
void addVisibleValues(std::vector<double> &values, const CurvePoints &curve, double left, double right, const AxisScale &yScale);

/// The number below which this part (0 to 1) of the values lies, between two of them by linear interpolation, as numpy's
/// percentile() has it. Puts the values, of which there is at least one, into another order.
double quantile(std::vector<double> &values, double part);

} // namespace runloupe
