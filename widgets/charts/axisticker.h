#pragma once

#include "analysis/ticks.h"

#include <QSharedPointer>

#include <functional>

class QCPAxisTicker;

namespace runloupe {

/// Lets a plot's axis ask one of our own functions where its ticks are. `ticksOf` is called at each drawing.
QSharedPointer<QCPAxisTicker> makeAxisTicker(std::function<AxisTicks(const AxisRange &)> ticksOf);

} // namespace runloupe
