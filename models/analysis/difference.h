#pragma once

#include <optional>

namespace runloupe {

/// `value` minus `baseline`; 0 where both are the same, be they infinite or NaN. Nothing where only one of them is NaN.
std::optional<double> difference(double value, double baseline);

/// The difference as a part of the baseline's size: 0.05 where the value is 5 % more. 0 where both are the same; else nothing
/// where the baseline is 0 or one of them is no finite number.
std::optional<double> relativeDifference(double value, double baseline);

} // namespace runloupe
