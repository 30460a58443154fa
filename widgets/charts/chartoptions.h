#pragma once

#include "curve.h"
#include "tables/runnames.h"
#include "yfit.h"

#include <optional>

namespace runloupe {

/// How people want to have curves drawn.
struct ChartOptions {
    std::optional<XAxis> x; ///< nothing: steps, or the order where steps say little
    QString xMetric; ///< where x is one
    BackwardSteps backwardSteps = BackwardSteps::Split;
    Scaling xScaling = Scaling::Linear;
    Scaling yScaling = Scaling::Linear;
    Smoothing smoothing;
    RunNaming naming;

    bool areLinked = true; ///< whether charts are zoomed along x together, and have their cursors at the same x
    YFit yFit = YFit::All;

    friend bool operator==(const ChartOptions &, const ChartOptions &) = default;
};

} // namespace runloupe
