#include "metricaxis.h"

#include "stopcheck.h"
#include "xaxis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace runloupe {

namespace {

/// One value a step: the last that was logged there, where it is finite.
struct Strokes {
    std::vector<qint64> steps;
    std::vector<double> values;

    explicit Strokes(const Series &metric)
    {
        for (std::size_t i = 0; i < metric.size(); ++i) {
            const bool isLastOfStep = i + 1 == metric.size() || metric.steps[i + 1] != metric.steps[i];
            if (!isLastOfStep || !std::isfinite(metric.values[i]))
                continue;
            steps.push_back(metric.steps[i]);
            values.push_back(metric.values[i]);
        }
    }

    bool isClock() const { return std::is_sorted(values.begin(), values.end()); }

    /// Between the stroke `next` and the one before.
    double between(std::size_t next, qint64 step) const
    {
        const qint64 before = steps[next - 1];
        return std::lerp(values[next - 1], values[next], differenceFrom(before, step) / differenceFrom(before, steps[next]));
    }
};

} // namespace

MetricPlaces placesAlong(const Series &metric, const Series &series, const Stop &stop)
{
    const Strokes strokes(metric);
    const bool isClock = strokes.isClock();
    MetricPlaces places { std::vector<double>(series.size(), std::numeric_limits<double>::quiet_NaN()), 0, 0 };
    std::size_t next = 0; // the first stroke that is not before the point
    for (std::size_t i = 0; i < series.size() && !isTimeToStop(i, stop); ++i) {
        while (next < strokes.steps.size() && strokes.steps[next] < series.steps[i])
            ++next;
        const bool isThere = next < strokes.steps.size();
        if (isThere && strokes.steps[next] == series.steps[i]) {
            places.x[i] = strokes.values[next];
        } else if (isThere && isClock && next > 0) {
            places.x[i] = strokes.between(next, series.steps[i]);
            ++places.interpolated;
        } else {
            ++places.unpaired;
        }
    }
    return places;
}

} // namespace runloupe
