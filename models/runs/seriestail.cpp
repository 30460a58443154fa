#include "seriestail.h"

#include <algorithm>

namespace runloupe {

namespace {

bool isSameNumber(double a, double b)
{
    return a == b || (a != a && b != b);
}

/// Whether an ordered series has this very point.
bool hasPoint(const Series &series, qint64 step, qint64 timestamp, double value)
{
    const auto [begin, end] = std::equal_range(series.steps.begin(), series.steps.end(), step);
    for (auto place = begin; place != end; ++place) {
        const auto i = std::size_t(place - series.steps.begin());
        if (series.timestamps[i] == timestamp && isSameNumber(series.values[i], value))
            return true;
    }
    return false;
}

/// Where in the tail begins what the series lacks; nothing where it has fewer or more points than can be.
std::optional<std::size_t> firstUnknown(const Series &known, const SeriesTail &tail)
{
    if (!tail.before)
        return 0;
    const bool fits = known.size() >= *tail.before && known.size() - *tail.before <= tail.points.size();
    return fits ? std::optional(known.size() - *tail.before) : std::nullopt;
}

} // namespace

SharedSeries grown(const SharedSeries &known, const SeriesTail &tail)
{
    const std::optional<std::size_t> first = firstUnknown(*known, tail);
    if (!first)
        return nullptr;
    auto series = std::make_shared<Series>(*known);
    const Series &points = tail.points;
    for (std::size_t i = *first; i < points.size(); ++i) {
        if (tail.before || !hasPoint(*known, points.steps[i], points.timestamps[i], points.values[i]))
            series->append(points.steps[i], points.timestamps[i], points.values[i]);
    }
    if (series->size() == known->size())
        return known;
    series->sort();
    return series;
}

} // namespace runloupe
