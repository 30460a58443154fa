#pragma once

#include "curve.h"
#include "curvelegend.h"

namespace runloupe {

/// The names of what lines and bands of groups show, by GroupMiddle and GroupBand.
QStringList groupMiddleNames();
QStringList groupBandNames();

/// What lines that stand for several runs show: `mean and range of 25 runs in 5 groups`. Empty where there are none.
QString groupNote(const QList<Curve> &curves);

/// Tells in a legend how many runs a line stands for; and at an x how many of them have a value there, and how far the band
/// reaches.
void tellGroup(CurveLegendModel::Entry &entry, const CurveGroup &group, std::optional<double> x);

} // namespace runloupe
