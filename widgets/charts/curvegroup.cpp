#include "curvegroup.h"

namespace runloupe {

namespace {

CurveExtent extentOf(const CurveGroup &group)
{
    CurveExtent extent;
    const AggregatedCurve &curve = group.curve;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        extent.addX(curve.x[i]);
        extent.addY(curve.low[i]);
        extent.addY(curve.high[i]);
    }
    for (const CurveGroup::Member &member : group.members) {
        if (group.drawing.showsRuns)
            extent.add(member.points->extent());
        else
            extent.nonFinite += member.points->extent().nonFinite; // is told, seen or not
    }
    return extent;
}

} // namespace

Result<SharedCurveGroup> makeCurveGroup(const QList<CurveGroup::Member> &members, const GroupDrawing &drawing, const Stop &stop)
{
    QList<SharedCurve> curves;
    for (const CurveGroup::Member &member : members)
        curves << member.points;
    Result<AggregatedCurve> curve = aggregated(curves, drawing.middle, drawing.band, stop);
    if (!curve)
        return curve.error();
    auto group = std::make_shared<CurveGroup>(CurveGroup { members, drawing, std::move(*curve), {} });
    group->extent = extentOf(*group);
    return SharedCurveGroup(std::move(group));
}

} // namespace runloupe
