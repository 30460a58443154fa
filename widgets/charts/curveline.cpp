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
    if (m_curve.points->isSmoothed())
        m_loggedLines = pixelLines(decimated(*m_curve.points, frame, WhichLine::Logged), map);
}

} // namespace runloupe
