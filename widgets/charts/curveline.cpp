#include "curveline.h"

namespace runloupe {

void CurveLine::setCurve(const Curve &curve)
{
    if (curve.points != m_curve.points)
        m_isCurrent = false;
    m_curve = curve;
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
    if (!m_curve.points->isSmoothed())
        return countBeyond(m_drawn);
    const DecimatedCurve logged = decimated(*m_curve.points, frame, WhichLine::Logged);
    m_loggedLines = pixelLines(logged, map);
    countBeyond(logged);
}

void CurveLine::countBeyond(const DecimatedCurve &logged)
{
    m_pointsAbove = logged.pointsAbove;
    m_pointsBelow = logged.pointsBelow;
}

} // namespace runloupe
