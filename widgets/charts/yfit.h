#pragma once

namespace runloupe {

/// What the y axis of a plot has room for where people chose no range.
enum class YFit {
    All, ///< every value that is seen
    WithoutOutliers, ///< those between the 5th and the 95th percentile; how many points lie beyond is told at the edges
};

} // namespace runloupe
