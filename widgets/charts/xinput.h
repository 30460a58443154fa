#pragma once

#include "analysis/xaxis.h"

#include <optional>

namespace runloupe {

/// An x as people type it and read it back: `10min` of relative time, `2026-01-31 14:05` of wall time, else a number. Steps count
/// from 0, whatever the origin of a chart.
QString xInput(XAxis axis, double x);

/// Nothing for what is no such x.
std::optional<double> xFromInput(XAxis axis, const QString &text);

/// What one can type, as an example: `2000`.
QString xInputExample(XAxis axis);

} // namespace runloupe
