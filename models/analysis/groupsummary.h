#pragma once

#include "bootstrap.h"

#include <limits>

namespace runloupe {

/// What of the spread of several runs is shown around their middle.
enum class GroupBand {
    None,
    Range, ///< from the least value to the greatest
    Deviation, ///< the mean ± the standard deviation of a sample, over n - 1
    StandardError, ///< the mean ± deviation / √n
    StudentInterval, ///< the mean ± t · deviation / √n: 95 % by Student's t with n - 1 degrees of freedom
    BootstrapInterval, ///< 95 % for the middle that is drawn, see Bootstrap
};

/// What several values at one x come down to.
struct GroupSummary {
    double middle = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN(); ///< of the band; NaN where there is none
    double high = std::numeric_limits<double>::quiet_NaN();
};

/// Reckons one summary after the other, and keeps what they have in common. Of one value there is no band but its range.
///
/// Deviation, standard error and Student's interval are figures of the mean, and lie around it whatever the line shows.
class GroupSummarizer {
public:
    GroupSummarizer(GroupMiddle middle, GroupBand band)
        : m_middle(middle)
        , m_band(band)
        , m_bootstrap(middle)
    {
    }

    /// Of finite values, at least one. Sorts them.
    GroupSummary summarize(std::span<double> values);

private:
    double deviations(std::size_t count);
    double studentQuantile(std::size_t count);

    GroupMiddle m_middle;
    GroupBand m_band;
    Bootstrap m_bootstrap;
    std::vector<double> m_studentQuantiles; // by count; 0: not reckoned yet
};

} // namespace runloupe
