#include "curvepoints.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace runloupe {

namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();

void widen(double &least, double &greatest, double value)
{
    least = std::min(least, value);
    greatest = std::max(greatest, value);
}

void addValue(CurveExtent &extent, double value)
{
    if (!std::isfinite(value))
        return;
    widen(extent.leastY, extent.greatestY, value);
    if (value > 0)
        extent.leastPositiveY = std::min(extent.leastPositiveY, value);
}

} // namespace

CurveExtent::CurveExtent()
    : leastX(Infinity)
    , greatestX(-Infinity)
    , leastY(Infinity)
    , greatestY(-Infinity)
    , leastPositiveX(Infinity)
    , leastPositiveY(Infinity)
{
}

void CurveExtent::add(const CurveExtent &other)
{
    leastX = std::min(leastX, other.leastX);
    greatestX = std::max(greatestX, other.greatestX);
    leastY = std::min(leastY, other.leastY);
    greatestY = std::max(greatestY, other.greatestY);
    leastPositiveX = std::min(leastPositiveX, other.leastPositiveX);
    leastPositiveY = std::min(leastPositiveY, other.leastPositiveY);
    nonPositiveX += other.nonPositiveX;
    nonPositiveY += other.nonPositiveY;
    nonFinite += other.nonFinite;
}

CurvePoints::CurvePoints(const SharedSeries &series, const CurveShape &shape, const Stop &stop)
    : m_series(series)
    , m_shape(shape)
{
    if (shape.axis == XAxis::Step)
        followTimeWhereStepsWereLoggedAgain();
    else
        m_order = orderByTime();
    reorder();
    smooth(stop);
    measure();
}

std::vector<quint32> CurvePoints::orderByTime() const
{
    const std::vector<qint64> &recorded = m_series->timestamps;
    const auto isEarlier = [](qint64 a, qint64 b) { return millisecondsFromRecorded(a) < millisecondsFromRecorded(b); };
    if (std::is_sorted(recorded.begin(), recorded.end(), isEarlier))
        return {};
    std::vector<quint32> order(size());
    std::iota(order.begin(), order.end(), quint32(0));
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return isEarlier(recorded[a], recorded[b]); });
    return order;
}

// A late point, whose step nobody else has, belongs where its step says. Steps that were logged twice are another life of
// the run. Where steps go back all the time (several workers, a clock that is wrong) time is no guide, and steps are.
void CurvePoints::followTimeWhereStepsWereLoggedAgain()
{
    constexpr std::size_t FewestPointsAPiece = 4; // on average
    const std::vector<qint64> &steps = m_series->steps;
    if (std::adjacent_find(steps.begin(), steps.end()) == steps.end())
        return;
    m_order = orderByTime();
    for (std::size_t i = 1; i < m_order.size(); ++i) {
        if (step(i) < step(i - 1))
            m_cuts.push_back(i);
    }
    if (m_cuts.empty() || m_cuts.size() * FewestPointsAPiece > size()) {
        m_order = {};
        m_cuts = {};
    }
}

void CurvePoints::reorder()
{
    m_reordered.reserve(m_order.size());
    for (const quint32 place : m_order)
        m_reordered.push_back(m_series->values[place]);
}

std::vector<double> CurvePoints::allX() const
{
    std::vector<double> all(size());
    for (std::size_t i = 0; i < size(); ++i)
        all[i] = x(i);
    return all;
}

// Each piece on its own: where a run was resumed, it has another past.
void CurvePoints::smooth(const Stop &stop)
{
    Smoothing smoothing = m_shape.smoothing;
    if (!smoothing.isOn())
        return;
    if (isInXUnits(smoothing.kind) && m_shape.axis == XAxis::WallTime)
        smoothing.amount *= 1000; // to milliseconds
    const std::vector<double> x = isInXUnits(smoothing.kind) ? allX() : std::vector<double>();
    m_smoothed.resize(size());
    for (std::size_t piece = 0; piece < pieceCount(); ++piece) {
        const std::size_t begin = pieceBegin(piece);
        const std::size_t count = pieceEnd(piece) - begin;
        runloupe::smooth(loggedValues().subspan(begin, count), x.empty() ? x : std::span(x).subspan(begin, count), smoothing,
                         std::span(m_smoothed).subspan(begin, count), stop);
    }
}

void CurvePoints::measure()
{
    for (std::size_t i = 0; i < size(); ++i) {
        const double at = x(i);
        widen(m_extent.leastX, m_extent.greatestX, at);
        if (at > 0)
            m_extent.leastPositiveX = std::min(m_extent.leastPositiveX, at);
        m_extent.nonPositiveX += at <= 0;
        const double value = logged(i);
        addValue(m_extent, value);
        if (isSmoothed())
            addValue(m_extent, m_smoothed[i]);
        m_extent.nonFinite += !std::isfinite(value);
        m_extent.nonPositiveY += std::isfinite(value) && value <= 0;
    }
}

} // namespace runloupe
