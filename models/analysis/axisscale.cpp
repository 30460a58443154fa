#include "axisscale.h"

#include <algorithm>

namespace runloupe {

namespace {

constexpr double WidestSpan = 1e200;
constexpr double NarrowestSpan = 1e-200;
constexpr double FinestPart = 1e-12; // of the larger end: still a thousand doubles wide

double narrowestSpan(double low, double high)
{
    return std::max(NarrowestSpan, std::max(std::abs(low), std::abs(high)) * FinestPart);
}

} // namespace

AxisScale AxisScale::linearFor(double least, double greatest)
{
    if (!(least <= greatest)) // no finite value at all
        return linear();
    const double size = std::max(std::abs(least), std::abs(greatest));
    if (size > 1e150)
        return linear(1e150);
    if (size > 0 && size < 1e-150)
        return linear(1e-300);
    return linear();
}

AxisRange paddedRange(double low, double high, double air)
{
    double pad = (high - low) * air;
    if (high - low < narrowestSpan(low, high))
        pad = low == 0 ? 1 : std::abs(low) * 0.1;
    return { low - pad, high + pad };
}

AxisRange rangeWithEnds(const AxisRange &range, const AxisEnds &ends, const AxisScale &scale)
{
    const auto placeOf = [&](const std::optional<double> &end) {
        return end && scale.canShow(*end) ? std::optional(scale.toPlot(*end)) : std::nullopt;
    };
    const std::optional<double> low = placeOf(ends.low);
    const std::optional<double> high = placeOf(ends.high);
    AxisRange wanted { low.value_or(range.low), high.value_or(range.high) };
    if (low && !high && *low >= range.high)
        wanted.high = *low + range.span();
    if (high && !low && *high <= range.low)
        wanted.low = *high - range.span();
    return wanted.span() > narrowestSpan(wanted.low, wanted.high) ? wanted : range;
}

AxisRange zoomedRange(const AxisRange &range, double factor, double around)
{
    const AxisRange zoomed { around - (around - range.low) * factor, around + (range.high - around) * factor };
    const bool isTooNarrow = zoomed.span() < narrowestSpan(zoomed.low, zoomed.high);
    const bool isTooWide = !(zoomed.span() < WidestSpan);
    return (isTooNarrow && factor < 1) || (isTooWide && factor > 1) ? range : zoomed;
}

} // namespace runloupe
