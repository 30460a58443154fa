#pragma once

#include "curvelegend.h"
#include "runreading.h"

namespace runloupe {

/// What a legend says of curves while nobody points at them: the last values as they were logged, for they are quoted, and when
/// runs reached the threshold of `wish`.
QList<CurveLegendModel::Entry> entriesAtRest(const QList<Curve> &curves, const ReadingWish &wish);

/// What curves show at an x.
QList<CurveLegendModel::Entry> entriesAt(const QList<Curve> &curves, double x);

} // namespace runloupe
