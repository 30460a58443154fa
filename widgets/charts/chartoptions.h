#pragma once

#include "analysis/axisscale.h"
#include "curve.h"
#include "legendorder.h"
#include "tables/runnames.h"
#include "yfit.h"

#include <optional>

namespace runloupe {

/// Where people want the x axis to begin and end; counts only while charts are drawn by this one.
struct XRange {
    XAxis axis = XAxis::Step;
    AxisEnds ends; ///< as the axis counts, steps from 0

    friend bool operator==(const XRange &, const XRange &) = default;
};

/// How people want to have curves drawn.
struct ChartOptions {
    std::optional<XAxis> x; ///< nothing: steps, or the order where steps say little
    QString xMetric; ///< where x is one
    BackwardSteps backwardSteps = BackwardSteps::Split;
    Scaling xScaling = Scaling::Linear;
    Scaling yScaling = Scaling::Linear;
    Smoothing smoothing;
    RunNaming naming;
    GroupDrawing groups;

    bool areLinked = true; ///< whether charts are zoomed along x together, and have their cursors at the same x
    XRange xRange;
    YFit yFit = YFit::All;
    bool marksBest = true; ///< whether the best point of each run is marked, where it is known which values are better
    LegendOrder legendOrder = LegendOrder::Value;

    friend bool operator==(const ChartOptions &, const ChartOptions &) = default;
};

} // namespace runloupe
