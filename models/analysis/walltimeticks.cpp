#include "ticks.h"

#include <QDateTime>

#include <array>

namespace runloupe {

namespace {

constexpr double Second = 1000;
constexpr double Minute = 60 * Second;
constexpr double Hour = 60 * Minute;
constexpr double Day = 24 * Hour;
constexpr double LastTime = 8.0e15; // the year 255,000: beyond it calendars are out of their depth
constexpr int MostTicks = 100;

/// A step from one round time to the next.
struct TimeStep {
    double milliseconds;
    int months; // 0: a fixed number of milliseconds
    const char *format;
};

constexpr std::array<TimeStep, 30> Steps { {
    { 1, 0, "ss.zzz" },
    { 2, 0, "ss.zzz" },
    { 5, 0, "ss.zzz" },
    { 10, 0, "ss.zzz" },
    { 20, 0, "ss.zzz" },
    { 50, 0, "ss.zzz" },
    { 100, 0, "ss.zzz" },
    { 200, 0, "ss.zzz" },
    { 500, 0, "ss.zzz" },
    { Second, 0, "HH:mm:ss" },
    { 2 * Second, 0, "HH:mm:ss" },
    { 5 * Second, 0, "HH:mm:ss" },
    { 15 * Second, 0, "HH:mm:ss" },
    { 30 * Second, 0, "HH:mm:ss" },
    { Minute, 0, "HH:mm" },
    { 2 * Minute, 0, "HH:mm" },
    { 5 * Minute, 0, "HH:mm" },
    { 15 * Minute, 0, "HH:mm" },
    { 30 * Minute, 0, "HH:mm" },
    { Hour, 0, "HH:mm" },
    { 3 * Hour, 0, "HH:mm" },
    { 6 * Hour, 0, "HH:mm" },
    { 12 * Hour, 0, "HH:mm" },
    { Day, 0, "MMM d" },
    { 2 * Day, 0, "MMM d" },
    { 7 * Day, 0, "MMM d" },
    { 30 * Day, 1, "MMM yyyy" },
    { 91 * Day, 3, "MMM yyyy" },
    { 182 * Day, 6, "MMM yyyy" },
    { 365 * Day, 12, "yyyy" },
} };

const TimeStep &stepFor(double least)
{
    for (const TimeStep &step : Steps) {
        if (step.milliseconds >= least)
            return step;
    }
    return Steps.back();
}

/// The last round time not after `milliseconds`.
QDateTime roundTime(double milliseconds, const TimeStep &step, int years)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(milliseconds));
    if (step.months == 12)
        return QDate(time.date().year() / years * years, 1, 1).startOfDay();
    if (step.months > 0)
        return QDate(time.date().year(), (time.date().month() - 1) / step.months * step.months + 1, 1).startOfDay();
    if (step.milliseconds >= Day)
        return time.date().addDays(-(time.date().toJulianDay() % qint64(step.milliseconds / Day))).startOfDay(); // 7: Mondays
    const qint64 whole = qint64(step.milliseconds);
    const qint64 sinceMidnight = time.time().msecsSinceStartOfDay();
    return QDateTime(time.date(), QTime::fromMSecsSinceStartOfDay(int(sinceMidnight / whole * whole)));
}

QDateTime nextTime(const QDateTime &time, const TimeStep &step, int years)
{
    if (step.months == 12)
        return time.addYears(years);
    if (step.months > 0)
        return time.addMonths(step.months);
    if (step.milliseconds >= Day)
        return time.addDays(qint64(step.milliseconds / Day));
    return time.addMSecs(qint64(step.milliseconds));
}

QString label(const QDateTime &time, const TimeStep &step, bool isNewDay)
{
    QString text = time.toString(QLatin1String(step.format));
    if (step.milliseconds < Day && isNewDay)
        text += QLatin1Char('\n') + time.toString(QStringLiteral("MMM d, yyyy"));
    return text;
}

} // namespace

AxisTicks wallTimeTicks(const AxisRange &range, int count)
{
    if (!(range.span() > 0) || range.low < -LastTime || range.high > LastTime)
        return linearTicks(range, 1, count);
    const double least = range.span() / std::max(1, count);
    const TimeStep &step = stepFor(least);
    const int years = step.months == 12 ? int(std::ceil(std::max(1.0, least / (366 * Day)))) : 1;
    AxisTicks ticks;
    QDate day;
    QDateTime time = roundTime(range.low, step, years);
    for (int i = 0; i < MostTicks && double(time.toMSecsSinceEpoch()) <= range.high; ++i) {
        if (const double position = double(time.toMSecsSinceEpoch()); position >= range.low) {
            ticks.ticks.push_back({ position, label(time, step, time.date() != day) });
            day = time.date();
        }
        time = nextTime(time, step, years);
    }
    return ticks;
}

} // namespace runloupe
