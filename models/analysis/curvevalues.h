#pragma once

#include "curvepoints.h"

#include <optional>

namespace runloupe {

/// What a curve shows at some x.
struct CurveValue {
    double value;
    std::size_t point; ///< the point itself, or the one before
    bool isLogged; ///< false: interpolated between this point and the next
};

/// The value at exactly this x, else between the points on both sides; beside NaN or an infinity, that of the nearer point.
/// Nothing outside the curve's own range. Where pieces overlap, the latest one that covers x tells.
std::optional<CurveValue> valueAt(const CurvePoints &curve, double x);

/// The point whose x is nearest; nothing where there are no points. Of several at the same x, the last.
std::optional<std::size_t> nearestPoint(const CurvePoints &curve, double x);

/// The first of the points [begin, end) of a piece that is not left of x; `end` where all are.
std::size_t firstPointFrom(const CurvePoints &curve, std::size_t begin, std::size_t end, double x);

} // namespace runloupe
