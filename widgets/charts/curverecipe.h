#pragma once

#include "chartoptions.h"
#include "chartrun.h"
#include "core/result.h"
#include "core/stop.h"

namespace runloupe {

/// What a curve is made from, in values that may cross threads.
struct CurveRecipe {
    SharedSeries series;
    CurveShape shape;
    SharedCurve before; ///< used again where it would be made the same; may be null
};

/// Lays and smooths them in turn. Takes a moment for a million points.
Result<QList<SharedCurve>> makeCurves(const QList<CurveRecipe> &recipes, const Stop &stop);

/// The axes that suit these runs best, as far as the options leave a choice.
CurveAxes axesFor(const QList<ChartRun> &runs, const StepUse &stepUse, const ChartOptions &options);

/// How a run is laid along these axes, so that it begins where the axis asks for and doubles stay exact.
CurveShape shapeFor(const ChartRun &run, const CurveAxes &axes, const ChartOptions &options);

} // namespace runloupe
