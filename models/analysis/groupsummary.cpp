#include "groupsummary.h"

#include "valuestatistics.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace runloupe {

namespace {

/// The ends of the axis are as far as a band goes.
double finite(double value)
{
    constexpr double Most = std::numeric_limits<double>::max();
    return std::clamp(value, -Most, Most);
}

} // namespace

GroupSummary GroupSummarizer::summarize(std::span<double> values)
{
    std::sort(values.begin(), values.end());
    GroupSummary summary;
    summary.middle = middleOfSorted(m_middle, values);
    if (m_band == GroupBand::Range) {
        summary.low = values.front();
        summary.high = values.back();
    } else if (values.size() < 2 || m_band == GroupBand::None) {
        return summary;
    } else if (m_band == GroupBand::BootstrapInterval) {
        std::tie(summary.low, summary.high) = m_bootstrap.intervalOf(values);
    } else {
        const double mean = meanOf(values);
        const double reach = deviations(values.size()) * deviationFrom(mean, values);
        summary.low = finite(mean - reach);
        summary.high = finite(mean + reach);
    }
    return summary;
}

/// How many deviations the band reaches to either side of the mean of so many values.
double GroupSummarizer::deviations(std::size_t count)
{
    if (m_band == GroupBand::Deviation)
        return 1;
    const double standardError = 1 / std::sqrt(double(count));
    return m_band == GroupBand::StandardError ? standardError : studentQuantile(count) * standardError;
}

double GroupSummarizer::studentQuantile(std::size_t count)
{
    if (m_studentQuantiles.size() <= count)
        m_studentQuantiles.resize(count + 1);
    double &quantile = m_studentQuantiles[count];
    if (quantile == 0)
        quantile = boost::math::quantile(boost::math::students_t(double(count - 1)), 0.975);
    return quantile;
}

} // namespace runloupe
