#pragma once

#include <vector>

namespace runloupe {

/// How a curve is smoothed, and how much.
struct Smoothing {
    enum class Kind {
        Ema, ///< see smoothByEma(); the amount is the weight, 0 to 0.999
    };

    Kind kind = Kind::Ema;
    double amount = 0; ///< 0 smooths nothing, whatever the kind

    bool isOn() const { return amount > 0; }

    friend bool operator==(const Smoothing &, const Smoothing &) = default;
};

constexpr double MostEmaWeight = 0.999;

/// Smooths `values` in place by a debiased exponential moving average, exactly as TensorBoard draws it.
///
/// `weight` lies in [0, 1): 0 changes nothing. Each value pulls the average by 1 - weight; dividing by 1 - weight^n takes
/// away the pull of the zero it began with. NaN and infinities stay as they are and do not advance the average; a series
/// of equal values is left alone, for rounding would bend it.
void smoothByEma(std::vector<double> &values, double weight);

} // namespace runloupe
