#include "aggregation.h"

#include "curvesweep.h"

#include <algorithm>

namespace runloupe {

namespace {

constexpr std::size_t StepsBetweenStops = 1024;

/// Every how many of their x's are kept; 0 where it was stopped.
std::size_t strideFor(const QList<SharedCurve> &members, std::size_t most, const Stop &stop)
{
    std::size_t points = 0;
    for (const SharedCurve &member : members)
        points += member->size();
    if (points <= most)
        return 1;
    CurveSweep sweep(members);
    std::size_t count = 0;
    while (sweep.advance()) {
        if (++count % StepsBetweenStops == 0 && stop.isRequested())
            return 0;
    }
    return (count + most - 1) / most;
}

class Aggregator {
public:
    Aggregator(GroupMiddle middle, GroupBand band)
        : m_summarizer(middle, band)
    {
    }

    void add(const CurveSweep &sweep)
    {
        m_values.clear();
        sweep.collectValues(m_values);
        const GroupSummary summary = m_values.empty() ? GroupSummary() : m_summarizer.summarize(m_values);
        m_curve.x.push_back(sweep.x());
        m_curve.middle.push_back(summary.middle);
        m_curve.low.push_back(summary.low);
        m_curve.high.push_back(summary.high);
        m_curve.count.push_back(quint32(m_values.size()));
    }

    AggregatedCurve &curve() { return m_curve; }

private:
    GroupSummarizer m_summarizer;
    AggregatedCurve m_curve;
    std::vector<double> m_values; // at the present x
};

} // namespace

Result<AggregatedCurve> aggregated(const QList<SharedCurve> &members, GroupMiddle middle, GroupBand band, const Stop &stop)
{
    const std::size_t stride = strideFor(members, mostAggregated(band), stop);
    Aggregator aggregator(middle, band);
    CurveSweep sweep(members);
    for (std::size_t place = 0; stride > 0 && sweep.advance(); ++place) {
        if (place % StepsBetweenStops == 0 && stop.isRequested())
            return Stop::error();
        if (place % stride == 0 || sweep.isAtEnd())
            aggregator.add(sweep);
    }
    if (stop.isRequested())
        return Stop::error();
    aggregator.curve().memberCount = std::size_t(
        std::count_if(members.begin(), members.end(), [](const SharedCurve &member) { return member->size() > 0; }));
    return std::move(aggregator.curve());
}

std::pair<std::size_t, std::size_t> placesSeen(const AggregatedCurve &curve, const AxisScale &scale, const AxisRange &range)
{
    const auto shown = std::partition_point(curve.x.begin(), curve.x.end(), [&](double x) { return !scale.canShow(x); });
    const auto first = std::lower_bound(shown, curve.x.end(), scale.toData(range.low));
    const auto last = std::upper_bound(first, curve.x.end(), scale.toData(range.high));
    return { std::size_t(first - curve.x.begin() - (first != shown)),
             std::size_t(last - curve.x.begin() + (last != curve.x.end())) };
}

} // namespace runloupe
