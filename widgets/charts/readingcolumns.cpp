#include "readingcolumns.h"

#include "core/numbers.h"
#include "core/times.h"

#include <QCoreApplication>

#include <cmath>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::ReadingColumns", text);
}

QString numberText(double value)
{
    return shortNumber(value);
}

QString stepText(double step)
{
    return groupedNumber(qint64(step));
}

/// A number of the range that is only there where the run has points with values in it.
template <typename Number>
auto inRange(Number RangeStatistics::*number)
{
    return [number](const RunReading &reading) -> std::optional<double> {
        return reading.range.finite > 0 ? std::optional(double(reading.range.*number)) : std::nullopt;
    };
}

/// A millisecond is too short to see a slope in.
double unitsASlopeUnit(XAxis axis)
{
    return axis == XAxis::WallTime ? 1000 : 1;
}

QString slopeTip(XAxis axis)
{
    switch (axis) {
    case XAxis::RelativeTime:
    case XAxis::WallTime:
        return tr("A second, along the line with the least squares of distances");
    case XAxis::Order:
        return tr("A point, along the line with the least squares of distances");
    case XAxis::Metric:
        return tr("A unit of x, along the line with the least squares of distances");
    case XAxis::Step:
        break;
    }
    return tr("A step, along the line with the least squares of distances");
}

void addRangeColumns(std::vector<ReadingColumn> &columns, XAxis axis)
{
    using Range = RangeStatistics;
    const double units = unitsASlopeUnit(axis);
    columns.push_back({ tr("Points"), tr("All that were logged, NaN and infinities too"),
                        [](const RunReading &reading) { return double(reading.range.points); }, stepText });
    columns.push_back({ tr("Start"), tr("The first finite value"), inRange(&Range::start), numberText });
    columns.push_back({ tr("End"), tr("The last finite value"), inRange(&Range::end), numberText });
    columns.push_back({ tr("Min"), {}, inRange(&Range::least), numberText });
    columns.push_back({ tr("Max"), {}, inRange(&Range::greatest), numberText });
    columns.push_back({ tr("Mean"), {}, inRange(&Range::mean), numberText });
    columns.push_back({ tr("Change"), tr("From start to end"), inRange(&Range::change), numberText });
    columns.push_back(
        { tr("Slope"), slopeTip(axis), [units](const RunReading &reading) { return reading.range.slope * units; }, numberText });
    columns.push_back({ tr("Step of min"), {}, inRange(&Range::leastStep), stepText });
    columns.push_back({ tr("Step of max"), {}, inRange(&Range::greatestStep), stepText });
}

void addThresholdColumns(std::vector<ReadingColumn> &columns, double threshold)
{
    const QString value = shortNumber(threshold);
    columns.push_back({ tr("Step to %1").arg(value), tr("The first step at which the run was as good as %1").arg(value),
                        [](const RunReading &reading) { return reading.reached.step; }, stepText });
    columns.push_back({ tr("Time to %1").arg(value), tr("How long that took, from the run's first point on"),
                        [](const RunReading &reading) { return reading.reached.milliseconds; },
                        [](double time) { return durationText(qint64(time)); } });
}

} // namespace

std::vector<ReadingColumn> readingColumns(const ReadingWish &wish, XAxis axis)
{
    std::vector<ReadingColumn> columns;
    if (wish.threshold)
        addThresholdColumns(columns, *wish.threshold);
    if (wish.stretch)
        addRangeColumns(columns, axis);
    return columns;
}

} // namespace runloupe
