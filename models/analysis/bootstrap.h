#pragma once

#include <QtGlobal>

#include <map>
#include <span>
#include <utility>
#include <vector>

namespace runloupe {

/// Which number stands for several.
enum class GroupMiddle {
    Mean,
    Median,
    InterquartileMean, ///< of what is left without the lowest and the highest quarter, each rounded down: scipy's trim_mean(0.25)
};

/// Of ascending finite values, at least one.
double middleOfSorted(GroupMiddle middle, std::span<const double> values);

/// A 95 % interval for the middle of a sample, by resampling it: the percentile method of Efron, with 1,000 resamples.
///
/// From n values n are drawn with replacement, a thousand times; of the middles of these draws the interval takes the 2.5th and
/// the 97.5th percentile, interpolated as numpy does. The draws are the same for all samples of a size, and always: so a band
/// along a curve does not flicker, and what is drawn today is drawn tomorrow.
class Bootstrap {
public:
    explicit Bootstrap(GroupMiddle middle)
        : m_middle(middle)
    {
    }

    /// Of ascending finite values, at least two.
    std::pair<double, double> intervalOf(std::span<const double> sorted);

private:
    using Places = std::vector<quint32>;

    const Places &drawsOf(std::size_t count);

    GroupMiddle m_middle;
    std::map<std::size_t, Places> m_draws; // by size of the sample: what counts of each draw, as places in the sorted sample
    std::size_t m_drawn = 0; // places in all of them
};

} // namespace runloupe
