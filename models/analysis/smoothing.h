#pragma once

#include "core/stop.h"

#include <span>

namespace runloupe {

/// How a curve is smoothed, and how much.
struct Smoothing {
    enum class Kind {
        Ema, ///< debiased exponential moving average; the amount is its weight
        TimedEma, ///< the same for uneven spacing; the amount is its half-life in x units
        Gaussian, ///< the amount is the standard deviation in x units
        Mean, ///< centred; the amount is the window in points, an odd number
        Median, ///< likewise
    };

    Kind kind = Kind::Ema;
    double amount = 0; ///< 0 smooths nothing, whatever the kind

    bool isOn() const { return amount > 0; }

    friend bool operator==(const Smoothing &, const Smoothing &) = default;
};
constexpr int SmoothingKindCount = 5;

/// Whether the amount is one of x units, so that it means something else along another axis.
bool isInXUnits(Smoothing::Kind kind);
/// The amounts that make sense, beside 0. `usual` is one to begin with.
struct SmoothingAmounts {
    double least;
    double usual;
    double most;
};
SmoothingAmounts smoothingAmounts(Smoothing::Kind kind);
/// The nearest that makes sense: no NaN, within the amounts, an odd window; what smooths nothing is 0.
Smoothing sensible(Smoothing smoothing);

/// Smooths `values` into `smoothed`, which is as long; may not be the same memory. `x` never falls; it is looked at only
/// where the amount is in x units, and finite there.
///
/// NaN and infinities stay as they are, and count nothing for the others. Where all numbers are equal they are left alone, for
/// rounding would bend them. Takes O(n), the median O(n log window). What was stopped leaves `smoothed` half done.
void smooth(std::span<const double> values, std::span<const double> x, const Smoothing &smoothing, std::span<double> smoothed,
            const Stop &stop);

} // namespace runloupe
