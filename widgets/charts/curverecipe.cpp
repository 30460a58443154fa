#include "curverecipe.h"

#include <limits>

namespace runloupe {

namespace {

qint64 stepOrigin(const QList<ChartRun> &runs)
{
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 greatest = std::numeric_limits<qint64>::min();
    for (const ChartRun &run : runs) {
        if (run.series->size() == 0)
            continue;
        least = std::min(least, run.series->steps.front());
        greatest = std::max(greatest, run.series->steps.back());
    }
    return least > greatest ? 0 : exactOrigin(least, greatest);
}

} // namespace

Result<QList<SharedCurve>> makeCurves(const QList<CurveRecipe> &recipes, const Stop &stop)
{
    QList<SharedCurve> curves;
    for (const CurveRecipe &recipe : recipes) {
        const auto &[series, shape, before] = recipe;
        const bool isSame = before && before->isMadeFrom(series, shape);
        curves << (isSame ? before : std::make_shared<CurvePoints>(series, shape, stop));
        if (stop.isRequested())
            return Stop::error();
    }
    return curves;
}

CurveAxes axesFor(const QList<ChartRun> &runs, const StepUse &stepUse, const ChartOptions &options)
{
    CurveAxes axes;
    axes.x = options.x.value_or(stepUse.isUseful() ? XAxis::Step : XAxis::Order);
    axes.xScaling = axes.x == XAxis::WallTime ? Scaling::Linear : options.xScaling;
    axes.yScaling = options.yScaling;
    axes.xMetric = axes.x == XAxis::Metric ? options.xMetric : QString();
    axes.stepOrigin = axes.xScaling == Scaling::Linear ? stepOrigin(runs) : 0;
    return axes;
}

CurveShape shapeFor(const ChartRun &run, const CurveAxes &axes, const ChartOptions &options)
{
    const qint64 origin = axes.x == XAxis::Step ? axes.stepOrigin : axes.x == XAxis::RelativeTime ? run.firstTime : 0;
    return { axes.x, origin, options.smoothing, options.backwardSteps, axes.x == XAxis::Metric ? run.xMetric : nullptr };
}

} // namespace runloupe
