#pragma once

#include "analysis/aggregation.h"
#include "groupdrawing.h"
#include "runs/runkey.h"

namespace runloupe {

/// What lies behind a line that stands for several runs. Immutable, shared.
struct CurveGroup {
    struct Member {
        RunKey run;
        SharedCurve points;

        friend bool operator==(const Member &, const Member &) = default;
    };

    QList<Member> members;
    GroupDrawing drawing;
    AggregatedCurve curve; ///< the line's points are the middles of this one
    CurveExtent extent; ///< of what is drawn beside the line
};

using SharedCurveGroup = std::shared_ptr<const CurveGroup>;

/// Aggregates curves as they are drawn, smoothed where they are. The only error is that it was stopped.
Result<SharedCurveGroup> makeCurveGroup(const QList<CurveGroup::Member> &members, const GroupDrawing &drawing, const Stop &stop);

} // namespace runloupe
