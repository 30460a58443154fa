#include "rangestatistics.h"

#include "curvevalues.h"
#include "valuestatistics.h"

#include <algorithm>
#include <cmath>

namespace runloupe {

namespace {

/// Points with finite values, as they were logged.
struct Points {
    std::size_t count = 0; // with those that are not finite
    std::vector<std::size_t> places;
    std::vector<double> x;
    std::vector<double> y;
};

Points pointsBetween(const CurvePoints &curve, double left, double right)
{
    Points points;
    for (std::size_t piece = 0; piece < curve.pieceCount(); ++piece) {
        const std::size_t end = curve.pieceEnd(piece);
        for (std::size_t i = firstPointFrom(curve, curve.pieceBegin(piece), end, left); i < end && curve.x(i) <= right; ++i) {
            ++points.count;
            if (!std::isfinite(curve.logged(i)))
                continue;
            points.places.push_back(i);
            points.x.push_back(curve.x(i));
            points.y.push_back(curve.logged(i));
        }
    }
    return points;
}

std::size_t firstOf(const std::vector<double> &x)
{
    return std::size_t(std::min_element(x.begin(), x.end()) - x.begin());
}

std::size_t lastOf(const std::vector<double> &x)
{
    return x.size() - 1 - std::size_t(std::max_element(x.rbegin(), x.rend()) - x.rbegin());
}

/// By least squares: the sum of (x - mean x)(y - mean y) over that of (x - mean x)². Heights are made small first, for products
/// of large numbers are infinite.
double slopeOf(const Points &points, const RangeStatistics &range)
{
    std::vector<double> x = points.x;
    for (double &place : x)
        place -= points.x.front(); // far from zero, a mean has not enough digits
    const double meanX = statisticsOf(x).mean;
    const double size = std::max(std::abs(range.least), std::abs(range.greatest));
    const int exponent = size > 0 ? std::ilogb(size) : 0;
    double products = 0;
    double squares = 0;
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        const double away = x[i] - meanX;
        products += away * (std::ldexp(points.y[i], -exponent) - std::ldexp(range.mean, -exponent));
        squares += away * away;
    }
    return squares > 0 ? std::ldexp(products / squares, exponent) : RangeStatistics::None;
}

} // namespace

RangeStatistics rangeStatistics(const CurvePoints &curve, double left, double right)
{
    RangeStatistics range;
    const Points points = pointsBetween(curve, left, right);
    range.points = points.count;
    range.finite = points.y.size();
    if (range.finite == 0)
        return range;
    const auto least = std::min_element(points.y.begin(), points.y.end());
    const auto greatest = std::max_element(points.y.begin(), points.y.end());
    range.least = *least;
    range.greatest = *greatest;
    range.leastStep = curve.step(points.places[std::size_t(least - points.y.begin())]);
    range.greatestStep = curve.step(points.places[std::size_t(greatest - points.y.begin())]);
    range.mean = statisticsOf(points.y).mean;
    range.start = points.y[firstOf(points.x)];
    range.end = points.y[lastOf(points.x)];
    range.change = range.end - range.start;
    range.slope = slopeOf(points, range);
    return range;
}

} // namespace runloupe
