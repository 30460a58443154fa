#pragma once

namespace runloupe {

/// In which order a legend has its runs.
enum class LegendOrder {
    Value, ///< the greatest first
    Name,
    Distance, ///< in height from the mouse, while that is in the plot; else by value
};

} // namespace runloupe
