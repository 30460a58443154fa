#include "curvevalues.h"

#include <cmath>

namespace runloupe {

namespace {

/// The last point of a piece that is not right of x; `begin` where all are.
std::size_t pointBefore(const CurvePoints &curve, std::size_t begin, std::size_t end, double x)
{
    while (end - begin > 1) {
        const std::size_t middle = begin + (end - begin) / 2;
        if (curve.x(middle) <= x)
            begin = middle;
        else
            end = middle;
    }
    return begin;
}

CurveValue valueAfter(const CurvePoints &curve, std::size_t point, double x)
{
    const double left = curve.x(point);
    const double right = curve.x(point + 1);
    const double share = (x - left) / (right - left);
    if (!std::isfinite(curve.y(point)) || !std::isfinite(curve.y(point + 1))) {
        const std::size_t nearer = share < 0.5 ? point : point + 1;
        return { curve.y(nearer), nearer, true };
    }
    return { std::lerp(curve.y(point), curve.y(point + 1), share), point, false };
}

} // namespace

std::optional<CurveValue> valueAt(const CurvePoints &curve, double x)
{
    for (std::size_t piece = curve.pieceCount(); piece-- > 0;) {
        const std::size_t begin = curve.pieceBegin(piece);
        const std::size_t end = curve.pieceEnd(piece);
        if (x < curve.x(begin) || x > curve.x(end - 1))
            continue;
        const std::size_t point = pointBefore(curve, begin, end, x);
        if (curve.x(point) == x)
            return CurveValue { curve.y(point), point, true };
        return valueAfter(curve, point, x);
    }
    return std::nullopt;
}

std::optional<std::size_t> nearestPoint(const CurvePoints &curve, double x)
{
    std::optional<std::size_t> nearest;
    const auto offer = [&](std::size_t point) {
        if (!nearest || std::abs(curve.x(point) - x) < std::abs(curve.x(*nearest) - x))
            nearest = point;
    };
    for (std::size_t piece = curve.pieceCount(); piece-- > 0;) {
        const std::size_t before = pointBefore(curve, curve.pieceBegin(piece), curve.pieceEnd(piece), x);
        offer(before);
        if (before + 1 < curve.pieceEnd(piece))
            offer(before + 1);
    }
    return nearest;
}

std::size_t firstPointFrom(const CurvePoints &curve, std::size_t begin, std::size_t end, double x)
{
    while (begin < end) {
        const std::size_t middle = begin + (end - begin) / 2;
        if (curve.x(middle) < x)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

} // namespace runloupe
