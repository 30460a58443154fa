#include "smoothing.h"

#include "gaussiansmoothing.h"
#include "movingaverages.h"
#include "windowsmoothing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace runloupe {

namespace {

constexpr std::array<SmoothingAmounts, SmoothingKindCount> Amounts { {
    { 0.001, 0.6, 0.999 },
    { 1e-3, 10, 1e12 },
    { 1e-3, 10, 1e12 },
    { 3, 11, 1e7 + 1 },
    { 3, 11, 1e7 + 1 },
} };

bool isWindow(Smoothing::Kind kind)
{
    return kind == Smoothing::Kind::Mean || kind == Smoothing::Kind::Median;
}

bool areNumbersEqual(std::span<const double> values)
{
    const auto isNumber = [](double value) { return std::isfinite(value); };
    const auto first = std::find_if(values.begin(), values.end(), isNumber);
    return std::none_of(first, values.end(), [&](double value) { return isNumber(value) && value != *first; });
}

/// So far below the end of the double range that sums of any number of points stay in it.
bool hasHeadroom(std::span<const double> values)
{
    return std::none_of(values.begin(), values.end(),
                        [](double value) { return std::isfinite(value) && std::abs(value) > 1e280; });
}

void smoothNumbers(std::span<const double> values, std::span<const double> x, const Smoothing &smoothing,
                   std::span<double> smoothed, const Stop &stop)
{
    switch (smoothing.kind) {
    case Smoothing::Kind::Ema:
        return smoothByEma(values, smoothing.amount, smoothed, stop);
    case Smoothing::Kind::TimedEma:
        return smoothByTimedEma(values, x, smoothing.amount, smoothed, stop);
    case Smoothing::Kind::Gaussian:
        return smoothByGaussian(values, x, smoothing.amount, smoothed, stop);
    case Smoothing::Kind::Mean:
        return smoothByMean(values, std::size_t(smoothing.amount), smoothed, stop);
    case Smoothing::Kind::Median:
        return smoothByMedian(values, std::size_t(smoothing.amount), smoothed, stop);
    }
}

} // namespace

bool isInXUnits(Smoothing::Kind kind)
{
    return kind == Smoothing::Kind::TimedEma || kind == Smoothing::Kind::Gaussian;
}

SmoothingAmounts smoothingAmounts(Smoothing::Kind kind)
{
    return Amounts[std::size_t(kind)];
}

Smoothing sensible(Smoothing smoothing)
{
    const SmoothingAmounts amounts = smoothingAmounts(smoothing.kind);
    if (!(smoothing.amount > 0) || smoothing.amount < amounts.least / 2)
        return { smoothing.kind, 0 };
    smoothing.amount = std::clamp(smoothing.amount, amounts.least, amounts.most);
    if (isWindow(smoothing.kind))
        smoothing.amount = std::floor(smoothing.amount / 2) * 2 + 1;
    return smoothing;
}

void smooth(std::span<const double> values, std::span<const double> x, const Smoothing &smoothing, std::span<double> smoothed,
            const Stop &stop)
{
    if (!smoothing.isOn() || areNumbersEqual(values)) {
        std::copy(values.begin(), values.end(), smoothed.begin());
        return;
    }
    if (hasHeadroom(values))
        return smoothNumbers(values, x, smoothing, smoothed, stop);
    constexpr int Headroom = 100; // bits: a change of the exponent alone is exact
    const auto scaled = [](double value, int bits) { return std::isfinite(value) ? std::ldexp(value, bits) : value; };
    std::vector<double> lowered(values.begin(), values.end());
    for (double &value : lowered)
        value = scaled(value, -Headroom);
    smoothNumbers(lowered, x, smoothing, smoothed, stop);
    for (double &value : smoothed)
        value = scaled(value, Headroom);
}

} // namespace runloupe
