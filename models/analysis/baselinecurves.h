#pragma once

#include "curvepoints.h"

namespace runloupe {

/// What curves show of their runs.
enum class CurveValues {
    Own, ///< what was logged
    Difference, ///< less what the baseline had at the same x
    Ratio, ///< divided by it
};

/// The points of a run that the baseline has a value beside, each with its difference or ratio in place of what was logged.
struct ComparedSeries {
    SharedSeries series;
    std::size_t alone = 0; ///< points without a partner: outside the baseline's range, or where it is no finite number
};

/// Between its points the baseline is interpolated; see valueAt(). Both are laid along the same axis, and not smoothed.
ComparedSeries comparedWith(const CurvePoints &baseline, const CurvePoints &run, CurveValues values);

} // namespace runloupe
