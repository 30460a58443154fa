#pragma once

#include "core/stop.h"

#include <span>

namespace runloupe {

/// The mean of all points, each weighted by exp(-d² / (2 sigma²)) where d is its distance along x (Nadaraya and Watson, 1964).
/// Points farther away than 6 sigma count nothing.
///
/// `x` never falls and is finite, as `sigma` is. NaN and infinities among the values stay as they are and count nothing.
/// Few points within reach are summed up one by one. Many are laid onto a grid of six nodes a sigma first (each onto eight
/// nodes by Lagrange's polynomials, as those of non-uniform Fourier transforms do), which costs O(n) whatever sigma is and is
/// exact to 1e-7 of the size of the values within reach.
void smoothByGaussian(std::span<const double> values, std::span<const double> x, double sigma, std::span<double> smoothed,
                      const Stop &stop);

} // namespace runloupe
