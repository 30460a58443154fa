#include "curvesweep.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace runloupe {

CurveSweep::CurveSweep(const QList<SharedCurve> &curves)
    : m_present(std::size_t(curves.size()))
{
    for (const SharedCurve &curve : curves) {
        const std::size_t owner = std::size_t(&curve - &curves.front());
        for (std::size_t piece = 0; piece < curve->pieceCount(); ++piece) {
            m_arrivals.push({ curve->x(curve->pieceBegin(piece)), m_strands.size() });
            m_strands.push_back({ curve.get(), owner, curve->pieceBegin(piece), curve->pieceEnd(piece) });
        }
    }
}

bool CurveSweep::advance()
{
    leave();
    if (m_arrivals.empty())
        return false;
    m_x = m_arrivals.top().x;
    while (!m_arrivals.empty() && m_arrivals.top().x == m_x) {
        const std::size_t strand = m_arrivals.top().strand;
        m_arrivals.pop();
        arrive(strand);
    }
    return true;
}

/// Of several points at one x the last counts.
void CurveSweep::arrive(std::size_t place)
{
    Strand &strand = m_strands[place];
    if (!strand.isEntered) {
        std::vector<std::size_t> &present = m_present[strand.owner];
        present.insert(std::upper_bound(present.begin(), present.end(), place), place);
        strand.isEntered = true;
    }
    const CurvePoints &curve = *strand.curve;
    while (strand.next + 1 < strand.end && curve.x(strand.next + 1) == m_x)
        ++strand.next;
    strand.leftX = m_x;
    strand.leftY = curve.y(strand.next);
    if (++strand.next == strand.end)
        return m_ending.push_back(place);
    strand.rightX = curve.x(strand.next);
    strand.rightY = curve.y(strand.next);
    m_arrivals.push({ strand.rightX, place });
}

void CurveSweep::leave()
{
    for (const std::size_t place : m_ending)
        std::erase(m_present[m_strands[place].owner], place);
    m_ending.clear();
}

void CurveSweep::collectValues(std::vector<double> &values) const
{
    for (const std::vector<std::size_t> &present : m_present) {
        if (present.empty())
            continue;
        if (const double value = valueOf(m_strands[present.back()]); std::isfinite(value))
            values.push_back(value);
    }
}

double CurveSweep::valueOf(const Strand &strand) const
{
    if (strand.leftX == m_x)
        return strand.leftY;
    if (!std::isfinite(strand.leftY) || !std::isfinite(strand.rightY))
        return std::numeric_limits<double>::quiet_NaN();
    return std::lerp(strand.leftY, strand.rightY, (m_x - strand.leftX) / (strand.rightX - strand.leftX));
}

} // namespace runloupe
