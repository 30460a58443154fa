#pragma once

#include "chartrun.h"
#include "core/result.h"
#include "core/stop.h"
#include "groupdrawing.h"

#include <QHash>

namespace runloupe {

/// A run and one of its metrics.
using HistoryName = std::pair<RunKey, QString>;

/// The curves of a chart: of each metric one for each run, or for each group that has several of them. `points` are those of the
/// runs, by place.
/// What stayed as it was `before` is taken over. The only error is that it was stopped.
Result<QList<Curve>> chartCurves(const QList<ChartRun> &runs, const QList<SharedCurve> &points, const GroupDrawing &drawing,
                                 const QList<Curve> &before, const Stop &stop);

/// The points of every run and metric in these, also of those that are drawn as one.
QHash<HistoryName, SharedCurve> pointsOfRuns(const QList<Curve> &curves);

} // namespace runloupe
