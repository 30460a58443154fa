#pragma once

#include "analysis/decimation.h"
#include "analysis/ticks.h"
#include "curve.h"

namespace runloupe {

/// What divides the x axis of a plot: whole steps, durations or times, as its meaning and scaling ask.
AxisTicks xTicks(const CurveAxes &axes, const AxisRange &range, int count);

/// What is counted along the x axis, within a sentence: `relative time`; a metric's name as it is.
QString xName(const CurveAxes &axes);

/// The title of an x axis that shows `range`, with its unit: `Relative time (min)`.
QString xTitle(const CurveAxes &axes, const AxisRange &range);

/// An x as people say it: `step 1,200`, `2 min 5 s`, a date.
QString xText(const CurveAxes &axes, double x);

/// What a mark of a curve stands for: `NaN at step 12, run name`.
QString markText(const CurveAxes &axes, const Curve &curve, const CurveMark &mark);

} // namespace runloupe
