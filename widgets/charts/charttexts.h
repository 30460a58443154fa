#pragma once

#include "curvelegend.h"

namespace runloupe {

/// What there is to say about a chart in words.
struct ChartFacts {
    CurveAxes axes;
    CurveExtent extent;
    StepUse stepUse;
    Smoothing smoothing;
    bool isLoggedOnce = false; ///< no run has a line to show
    QString groupNote = {}; ///< of lines that stand for several runs; see there
};

/// What a look at the chart alone does not tell: smoothing, values that have no place, why it is not drawn by step.
QString chartNote(const ChartFacts &facts);

/// All of it for those who cannot see it. `legend` has the last values logged, `pointCount` is as the chart has it.
QString chartDescription(const ChartFacts &facts, const QList<CurveLegendModel::Entry> &legend, const QString &pointCount);

} // namespace runloupe
