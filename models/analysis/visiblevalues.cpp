#include "visiblevalues.h"

#include "curvevalues.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace runloupe {

void addVisibleValues(std::vector<double> &values, const CurvePoints &curve, double left, double right, const AxisScale &yScale)
{
    const auto add = [&](std::span<const double> some) {
        std::copy_if(some.begin(), some.end(), std::back_inserter(values), [&](double v) { return yScale.canShow(v); });
    };
    for (std::size_t piece = 0; piece < curve.pieceCount(); ++piece) {
        const std::size_t end = curve.pieceEnd(piece);
        const std::size_t first = firstPointFrom(curve, curve.pieceBegin(piece), end, left);
        const std::size_t last
            = firstPointFrom(curve, first, end, std::nextafter(right, std::numeric_limits<double>::infinity()));
        add(curve.loggedValues().subspan(first, last - first));
        if (curve.isSmoothed())
            add(curve.drawnValues().subspan(first, last - first));
    }
}

double quantile(std::vector<double> &values, double part)
{
    const double rank = part * double(values.size() - 1);
    const auto low = values.begin() + std::ptrdiff_t(rank);
    std::nth_element(values.begin(), low, values.end());
    const double share = rank - std::floor(rank);
    return share == 0 ? *low : std::lerp(*low, *std::min_element(low + 1, values.end()), share);
}

} // namespace runloupe
