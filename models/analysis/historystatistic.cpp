#include "historystatistic.h"

#include "seriesstatistics.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace runloupe {

namespace {

using Kind = Statistic::Kind;

std::optional<double> unlessNaN(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

bool isAsGood(double value, double threshold, Better better)
{
    return better == Better::Lower ? value <= threshold : better == Better::Higher && value >= threshold;
}

/// Without a sum, which could leave the range of doubles.
double middle(double a, double b)
{
    return a / 2 + b / 2;
}

std::optional<double> median(const Series &series)
{
    std::vector<double> finite;
    std::copy_if(series.values.begin(), series.values.end(), std::back_inserter(finite),
                 [](double v) { return std::isfinite(v); });
    if (finite.empty())
        return std::nullopt;
    const auto upper = finite.begin() + std::ptrdiff_t(finite.size() / 2);
    std::nth_element(finite.begin(), upper, finite.end());
    return finite.size() % 2 == 1 ? *upper : middle(*std::max_element(finite.begin(), upper), *upper);
}

/// Of the last `count` finite values, or of all where they are fewer.
std::optional<double> meanOfLast(const Series &series, double count)
{
    Series last;
    for (std::size_t i = series.size(); i-- > 0 && double(last.size()) < count;) {
        if (std::isfinite(series.values[i]))
            last.append(0, 0, series.values[i]);
    }
    return unlessNaN(seriesStatistics(last).mean);
}

std::optional<double> stepOfBest(const SeriesStatistics &history, Better better)
{
    if (std::isnan(history.least) || better == Better::Unknown)
        return std::nullopt;
    return double(better == Better::Lower ? history.leastStep : history.greatestStep);
}

std::optional<double> valueAt(const Series &series, qint64 step)
{
    const auto beyond = std::upper_bound(series.steps.begin(), series.steps.end(), step);
    if (beyond == series.steps.begin())
        return std::nullopt;
    const bool goesOn = beyond != series.steps.end() || series.steps.back() == step;
    return goesOn ? std::optional(series.values[std::size_t(beyond - series.steps.begin()) - 1]) : std::nullopt;
}

std::optional<double> stepToReach(const Series &series, double threshold, Better better)
{
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (isAsGood(series.values[i], threshold, better))
            return double(series.steps[i]);
    }
    return std::nullopt;
}

/// Steps need not have been logged in their order, so the earliest of all points counts.
std::optional<double> timeToReach(const Series &series, double threshold, Better better, Time start)
{
    Time reached;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const qint64 time = millisecondsFromRecorded(series.timestamps[i]);
        if (time == 0) // what was not recorded
            continue;
        if (!start || time < *start)
            start = time;
        if (isAsGood(series.values[i], threshold, better) && (!reached || time < *reached))
            reached = time;
    }
    return reached ? std::optional(double(*reached - *start)) : std::nullopt;
}

} // namespace

bool needsDirection(Statistic::Kind kind)
{
    return kind == Kind::StepOfBest || kind == Kind::TimeToReach || kind == Kind::StepToReach;
}

std::optional<double> statisticOf(const Series &series, const Statistic &statistic, Better better, Time start)
{
    if (series.size() == 0)
        return std::nullopt;
    switch (statistic.kind) {
    case Kind::Last:
        return series.values.back();
    case Kind::Least:
        return unlessNaN(seriesStatistics(series).least);
    case Kind::Greatest:
        return unlessNaN(seriesStatistics(series).greatest);
    case Kind::First:
        return series.values.front();
    case Kind::Mean:
        return unlessNaN(seriesStatistics(series).mean);
    case Kind::Median:
        return median(series);
    case Kind::MeanOfLast:
        return meanOfLast(series, statistic.argument);
    case Kind::StepOfBest:
        return stepOfBest(seriesStatistics(series), better);
    case Kind::AtStep:
        return valueAt(series, statistic.step);
    case Kind::TimeToReach:
        return timeToReach(series, statistic.argument, better, start);
    case Kind::StepToReach:
        return stepToReach(series, statistic.argument, better);
    }
    Q_UNREACHABLE();
}

} // namespace runloupe
