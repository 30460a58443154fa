#include "ticks.h"

#include "ticklabels.h"

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

constexpr int MostTicks = 100; // whatever is asked for

/// The least of 1, 2 and 5 times a power of ten that is not below `least`.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

/// Multiples of `step` in the range, computed as products so that errors do not add up.
std::vector<double> multiples(const AxisRange &range, double step)
{
    std::vector<double> found;
    const double first = std::ceil(range.low / step - 1e-9);
    for (int i = 0; i < MostTicks && (first + i) * step <= range.high + step * 1e-9; ++i)
        found.push_back((first + i) * step + 0.0); // + 0.0: no -0
    return found;
}

QString power(int exponent)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text = QStringLiteral("10");
    for (const QChar digit : QString::number(exponent))
        text += digit == QLatin1Char('-') ? QChar(0x207B) : digits[digit.digitValue()];
    return text;
}

QString logarithmicLabel(int factor, int exponent, bool isPlain)
{
    if (isPlain)
        return QString::number(factor * std::pow(10.0, exponent), 'f', std::max(0, -exponent));
    return factor == 1 ? power(exponent) : QString::number(factor) + QChar(0x00B7) + power(exponent);
}

void addDecades(AxisTicks &ticks, const AxisRange &range, int every, const std::vector<int> &factors)
{
    const int lowest = int(std::floor(range.low));
    const bool isPlain = range.low >= -3 && range.high <= 4.1;
    for (int exponent = lowest; exponent <= range.high; ++exponent) {
        for (int factor = 1; factor <= 9; ++factor) {
            const double position = exponent + std::log10(factor);
            if (!range.contains(position))
                continue;
            const bool isLabelled = exponent % every == 0 && std::find(factors.begin(), factors.end(), factor) != factors.end();
            if (isLabelled)
                ticks.ticks.push_back({ position, logarithmicLabel(factor, exponent, isPlain) });
            else if (every == 1 || factor == 1)
                ticks.between.push_back(position);
        }
    }
}

AxisTicks roundNumbersOnLogarithmicAxis(const AxisRange &range, int count)
{
    const double low = std::pow(10.0, range.low);
    const double high = std::pow(10.0, range.high);
    AxisTicks ticks = linearTicks({ low, high }, 1, count);
    for (Tick &tick : ticks.ticks)
        tick.position = std::log10(tick.position);
    for (double &position : ticks.between)
        position = std::log10(position);
    std::erase_if(ticks.ticks, [](const Tick &tick) { return !std::isfinite(tick.position); });
    std::erase_if(ticks.between, [](double position) { return !std::isfinite(position); });
    return ticks;
}

AxisTicks ticksEvery(double step, const AxisRange &range, double unit)
{
    const TickLabels labels(step * unit, std::max(std::abs(range.low), std::abs(range.high)) * unit);
    AxisTicks ticks;
    for (const double position : multiples(range, step))
        ticks.ticks.push_back({ position, labels.label(position * unit) });
    ticks.between = multiples(range, step / 5);
    return ticks;
}

} // namespace

AxisTicks linearTicks(const AxisRange &range, double unit, int count)
{
    if (!(range.span() > 0) || !std::isfinite(range.span()))
        return {};
    return ticksEvery(roundStep(range.span() / std::max(1, count)), range, unit);
}

AxisTicks wholeNumberTicks(const AxisRange &range, int count)
{
    if (!(range.span() > 0) || !std::isfinite(range.span()))
        return {};
    const double step = std::max(1.0, roundStep(range.span() / std::max(1, count)));
    AxisTicks ticks = ticksEvery(step, range, 1);
    if (step < 5)
        ticks.between = multiples(range, 1);
    return ticks;
}

AxisTicks logarithmicTicks(const AxisRange &range, int count)
{
    if (!(range.span() > 0) || !std::isfinite(range.span()))
        return {};
    if (range.span() < 0.7)
        return roundNumbersOnLogarithmicAxis(range, count);
    AxisTicks ticks;
    const double ticksADecade = count / range.span();
    if (ticksADecade >= 3)
        addDecades(ticks, range, 1, { 1, 2, 5 });
    else
        addDecades(ticks, range, std::max(1, int(std::ceil(1 / ticksADecade))), { 1 });
    return ticks;
}

AxisTicks durationTicks(const AxisRange &range, int count)
{
    struct Unit {
        double seconds;
        QLatin1String name;
        double longest; // the span up to which this unit reads well
    };
    static constexpr std::array<Unit, 5> units { { { 0.001, QLatin1String("ms"), 0.5 },
                                                   { 1, QLatin1String("s"), 180 },
                                                   { 60, QLatin1String("min"), 3 * 3600.0 },
                                                   { 3600, QLatin1String("h"), 4 * 86400.0 },
                                                   { 86400, QLatin1String("d"), 0 } } };
    const auto *const unit
        = std::find_if(units.begin(), units.end() - 1, [&](const Unit &candidate) { return range.span() <= candidate.longest; });
    AxisTicks ticks = linearTicks({ range.low / unit->seconds, range.high / unit->seconds }, 1, count);
    for (Tick &tick : ticks.ticks)
        tick.position *= unit->seconds;
    for (double &position : ticks.between)
        position *= unit->seconds;
    ticks.unit = unit->name;
    return ticks;
}

} // namespace runloupe
