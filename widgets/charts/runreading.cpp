#include "runreading.h"

#include "analysis/historystatistic.h"

#include <algorithm>
#include <cmath>

namespace runloupe {

namespace {

Better towards(double threshold, const Series &series)
{
    const auto first = std::find_if(series.values.begin(), series.values.end(), [](double v) { return !std::isnan(v); });
    return first == series.values.end() || *first > threshold ? Better::Lower : Better::Higher;
}

} // namespace

ReachedThreshold reachedThreshold(const Series &series, double threshold, Better better)
{
    using Kind = Statistic::Kind;
    const Better side = better == Better::Unknown ? towards(threshold, series) : better;
    return { statisticOf(series, { Kind::StepToReach, threshold }, side, std::nullopt),
             statisticOf(series, { Kind::TimeToReach, threshold }, side, std::nullopt) };
}

QList<RunReading> readingsOf(const QList<Curve> &curves, const ReadingWish &wish)
{
    QList<RunReading> readings;
    for (const Curve &curve : curves) {
        RunReading reading { curve.run, curve.name, curve.color, {}, {} };
        if (wish.stretch)
            reading.range = rangeStatistics(*curve.points, wish.stretch->low, wish.stretch->high);
        if (wish.threshold)
            reading.reached = reachedThreshold(*curve.points->series(), *wish.threshold, wish.better);
        readings << reading;
    }
    return readings;
}

} // namespace runloupe
