#pragma once

#include "runs/series.h"

#include <QString>

namespace runloupe {

/// What a curve is drawn against.
enum class XAxis {
    Step, ///< as logged
    RelativeTime, ///< seconds since the run's first point
    WallTime, ///< milliseconds since the epoch
    Order, ///< 0, 1, 2 … in the order of time
    Metric, ///< another metric of the same run, see placesAlong()
};
constexpr int XAxisCount = 5;

/// For people, in sentence case: `Relative time`.
QString xAxisName(XAxis axis);

/// How well steps tell the points of histories apart; adds up over several.
struct StepUse {
    std::size_t points = 0;
    std::size_t distinctSteps = 0;

    void add(const Series &series);
    /// Some programs log everything at step 0, or count batches anew in each epoch: then most points share their step with
    /// others, and are better drawn by order or time.
    bool isUseful() const;
};

/// What is taken off whole numbers before they become doubles, so that they stay exact: 0 unless some lie beyond 2^53.
qint64 exactOrigin(qint64 least, qint64 greatest);

/// `number` - `origin` without overflow.
inline double differenceFrom(qint64 origin, qint64 number)
{
    return number >= origin ? double(quint64(number) - quint64(origin)) : -double(quint64(origin) - quint64(number));
}

/// The earliest time of a history in milliseconds; only where it has points.
qint64 firstTime(const Series &series);

} // namespace runloupe
