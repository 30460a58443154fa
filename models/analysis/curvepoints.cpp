#include "curvepoints.h"

#include "metricaxis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace runloupe {

namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();

void widen(double &least, double &greatest, double value)
{
    least = std::min(least, value);
    greatest = std::max(greatest, value);
}

qint64 nearestStep(double x)
{
    constexpr double Most = 9e18; // below 2^63
    return qint64(std::round(std::clamp(x, -Most, Most)));
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

void CurveExtent::addX(double x)
{
    widen(leastX, greatestX, x);
    if (x > 0)
        leastPositiveX = std::min(leastPositiveX, x);
}

void CurveExtent::addY(double y)
{
    if (!std::isfinite(y))
        return;
    widen(leastY, greatestY, y);
    if (y > 0)
        leastPositiveY = std::min(leastPositiveY, y);
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
    overwritten += other.overwritten;
    unpaired += other.unpaired;
    interpolated += other.interpolated;
}

CurvePoints::CurvePoints(const SharedSeries &series, const CurveShape &shape, const Stop &stop)
    : m_series(series)
    , m_shape(shape)
{
    arrange(stop);
    reorder();
    smooth(stop);
    measure();
}

CurvePoints::CurvePoints(std::vector<double> x, std::vector<double> values)
    : m_shape { .axis = XAxis::Metric }
    , m_x(std::move(x))
{
    auto series = std::make_shared<Series>();
    series->values = std::move(values);
    series->timestamps.resize(m_x.size());
    std::transform(m_x.begin(), m_x.end(), std::back_inserter(series->steps), nearestStep);
    m_series = std::move(series);
    measure();
}

// What was overwritten is gone along every axis; what is left of it stands in the order of time already.
void CurvePoints::arrange(const Stop &stop)
{
    if (m_shape.axis == XAxis::Step || m_shape.backwardSteps == BackwardSteps::Overwritten)
        m_order = orderByStep(*m_series, m_shape.backwardSteps);
    m_extent.overwritten = m_order.overwritten;
    if (m_shape.axis == XAxis::Metric)
        arrangeAlongMetric(stop);
    else if (m_shape.axis != XAxis::Step && m_order.overwritten == 0)
        m_order = orderByTime(*m_series);
}

void CurvePoints::arrangeAlongMetric(const Stop &stop)
{
    const MetricPlaces along = placesAlong(m_shape.xMetric ? *m_shape.xMetric : Series(), *m_series, stop);
    std::vector<quint32> places(size());
    for (std::size_t i = 0; i < size(); ++i)
        places[i] = quint32(place(i));
    std::erase_if(places, [&](quint32 place) { return std::isnan(along.x[place]); });
    std::stable_sort(places.begin(), places.end(), [&](quint32 a, quint32 b) { return along.x[a] < along.x[b]; });
    m_extent.unpaired = size() - places.size();
    m_extent.interpolated = along.interpolated;
    m_order = { std::move(places), {}, 0 };
    m_x.reserve(size());
    for (const quint32 place : *m_order.places)
        m_x.push_back(along.x[place]);
}

void CurvePoints::reorder()
{
    if (!m_order.places)
        return;
    m_reordered.reserve(size());
    for (const quint32 place : *m_order.places)
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
        m_extent.addX(at);
        m_extent.nonPositiveX += at <= 0;
        const double value = logged(i);
        m_extent.addY(value);
        if (isSmoothed())
            m_extent.addY(m_smoothed[i]);
        m_extent.nonFinite += !std::isfinite(value);
        m_extent.nonPositiveY += std::isfinite(value) && value <= 0;
    }
}

} // namespace runloupe
