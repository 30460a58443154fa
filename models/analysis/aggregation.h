#pragma once

#include "axisscale.h"
#include "core/result.h"
#include "core/stop.h"
#include "curvepoints.h"
#include "groupsummary.h"

#include <QList>

namespace runloupe {

/// Several curves as one: what they come down to at each x that any of them has.
struct AggregatedCurve {
    std::vector<double> x; ///< ascending, each once; as all that follows
    std::vector<double> middle; ///< NaN where no member has a finite value
    std::vector<double> low; ///< of the band; NaN where there is none
    std::vector<double> high;
    std::vector<quint32> count; ///< of the members with a finite value here
    std::size_t memberCount = 0; ///< that have any points

    std::size_t size() const { return x.size(); }
};

/// Aggregates curves as they are drawn: smoothed where they are.
///
/// A member takes part from its first point to its last, on straight lines between its points, as valueAt() has it; beside a NaN
/// or an infinity it has no line, and no value. Where its pieces overlap, the latest one tells.
///
/// Takes O(points · log members + x's · members). A union of more x's than mostAggregated() is thinned out evenly, so that the
/// answer stays small and comes soon. The only error is that it was stopped.
Result<AggregatedCurve> aggregated(const QList<SharedCurve> &members, GroupMiddle middle, GroupBand band, const Stop &stop);

/// Many more than a screen has columns; fewer where each takes a thousand draws.
constexpr std::size_t mostAggregated(GroupBand band)
{
    return band == GroupBand::BootstrapInterval ? 25'000 : 250'000;
}

/// The places of the x's that lie in a range, and one more at either side, as [first, second).
std::pair<std::size_t, std::size_t> placesSeen(const AggregatedCurve &curve, const AxisScale &scale, const AxisRange &range);

} // namespace runloupe
