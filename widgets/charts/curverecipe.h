#pragma once

#include "chartoptions.h"
#include "chartrun.h"
#include "core/result.h"
#include "core/stop.h"

namespace runloupe {

/// What a curve is made from, in values that may cross threads.
struct CurveRecipe {
    SharedSeries series;
    XAxis axis;
    qint64 origin; ///< taken off along the axis, see CurvePoints
    double smoothing;
    SharedCurve before; ///< used again where it would be made the same; may be null
};

/// Lays and smooths them in turn. Takes a moment for a million points.
Result<QList<SharedCurve>> makeCurves(const QList<CurveRecipe> &recipes, const Stop &stop);

/// The axes that suit these runs best, as far as the options leave a choice.
CurveAxes axesFor(const QList<ChartRun> &runs, const StepUse &stepUse, const ChartOptions &options);

/// What has to be taken off along the x axis, so that runs begin where the axis asks for and doubles stay exact.
qint64 originOf(const ChartRun &run, const CurveAxes &axes);

} // namespace runloupe
