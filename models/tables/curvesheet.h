#pragma once

#include "analysis/curvepoints.h"
#include "writers/sheet.h"

#include <QList>

#include <optional>

namespace runloupe {

/// A curve as it is drawn, for a table of its points.
struct SheetCurve {
    QString runId;
    QString run; ///< what it is called in the chart
    QString metric;
    XAxis axis = XAxis::Step;
    SharedCurve points;
};

/// A stretch of an x axis, both ends included, in the x of CurvePoints.
struct SheetRange {
    double low;
    double high;
};

/// A row a point: whose it is, its step and timestamp (milliseconds), where it is drawn along x, its value as logged, and as
/// smoothed where it is. With a range, only the points in it. Exact. From any thread; keeps the curves alive.
Sheet longCurveSheet(const QList<SheetCurve> &curves, const std::optional<SheetRange> &range);

/// A row an x, a column a curve, and another one where it is smoothed; named after the run, and the metric where there are
/// several. Points of one run at the same x take a row each. Otherwise as above.
Sheet wideCurveSheet(const QList<SheetCurve> &curves, const std::optional<SheetRange> &range);

} // namespace runloupe
