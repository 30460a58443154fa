#include "curveline.h"

#include "groupband.h"
#include "groupgaps.h"

namespace runloupe {

void CurveLine::setCurve(const Curve &curve)
{
    const bool isSame = curve.points == m_curve.points && curve.group == m_curve.group;
    m_curve = curve;
    if (isSame)
        return;
    m_isCurrent = false;
    m_best = bestPoint(*m_curve.points, m_better);
}

void CurveLine::setBetter(Better better)
{
    if (m_better == better)
        return;
    m_better = better;
    m_best = bestPoint(*m_curve.points, better);
}

std::optional<CurveMark> CurveLine::bestMark() const
{
    if (!m_best)
        return std::nullopt;
    const double x = m_frame.xScale.toPlot(m_curve.points->x(*m_best));
    const double y = m_frame.yScale.toPlot(m_curve.points->logged(*m_best));
    const bool isSeen = m_frame.x.contains(x) && m_frame.y.contains(y); // what is not on a logarithmic axis is nowhere
    return isSeen ? std::optional(CurveMark { CurveMark::Kind::Best, *m_best, x, y }) : std::nullopt;
}

void CurveLine::lookThrough(const PlotFrame &frame, const PixelMap &map)
{
    if (m_isCurrent && frame == m_frame && map == m_map)
        return;
    m_isCurrent = true;
    m_frame = frame;
    m_map = map;
    m_drawn = decimated(*m_curve.points, frame);
    m_lines = pixelLines(m_drawn, map);
    m_isWinding = runloupe::isWinding(m_lines);
    m_loggedLines.clear();
    m_inkedLines = m_lines;
    m_bands.clear();
    if (m_curve.group)
        addRuns();
    if (!m_curve.points->isSmoothed())
        return countBeyond(m_drawn);
    const DecimatedCurve logged = decimated(*m_curve.points, frame, WhichLine::Logged);
    m_loggedLines = pixelLines(logged, map);
    countBeyond(logged);
}

/// What tells of the runs that the line stands for.
void CurveLine::addRuns()
{
    const CurveGroup &group = *m_curve.group;
    m_inkedLines = dashedWhereRunsLack(m_lines, group.curve, m_frame.xScale, m_map);
    m_bands = bandPolygons(group.curve, m_frame.xScale, m_frame.yScale, m_map);
    if (!group.drawing.showsRuns)
        return;
    for (const CurveGroup::Member &member : group.members)
        m_loggedLines << pixelLines(decimated(*member.points, m_frame), m_map);
}

void CurveLine::countBeyond(const DecimatedCurve &logged)
{
    m_pointsAbove = logged.pointsAbove;
    m_pointsBelow = logged.pointsBelow;
}

} // namespace runloupe
