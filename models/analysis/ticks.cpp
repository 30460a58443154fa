#include "ticks.h"

#include <QLocale>

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

int decimalsFor(double step)
{
    return std::clamp(int(-std::floor(std::log10(step) + 1e-9)), 0, 17);
}

QString withTypographicMinus(QString text)
{
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

const QLocale &grouping()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates); // as numbers are written everywhere in the program
    return locale;
}

QString grouped(double value, int decimals)
{
    return grouping().toString(value, 'f', decimals);
}

QString scientific(double value, double step)
{
    const int exponent = int(std::floor(std::log10(std::abs(value)) + 1e-9));
    const int digits = std::clamp(exponent - int(std::floor(std::log10(step) + 1e-9)), 0, 17);
    const QString text = QString::number(value, 'e', digits);
    const qsizetype e = text.indexOf(QLatin1Char('e'));
    QString mantissa = text.left(e);
    while (mantissa.contains(QLatin1Char('.')) && (mantissa.endsWith(QLatin1Char('0')) || mantissa.endsWith(QLatin1Char('.'))))
        mantissa.chop(1);
    return mantissa + QLatin1Char('e') + QString::number(text.mid(e + 1).toInt()); // 1.0e-05 to 1e-5
}

QString withSiPrefix(double value, double step)
{
    struct Prefix {
        double factor;
        QLatin1Char letter;
    };
    static constexpr std::array<Prefix, 4> prefixes {
        { { 1e12, QLatin1Char('T') }, { 1e9, QLatin1Char('G') }, { 1e6, QLatin1Char('M') }, { 1e3, QLatin1Char('k') } }
    };
    constexpr int MostDecimals = 2; // with more, the plain number is easier to read
    for (const Prefix &prefix : prefixes) {
        const int decimals = decimalsFor(step / prefix.factor);
        if (std::abs(value) >= prefix.factor && decimals <= MostDecimals)
            return QString::number(value / prefix.factor, 'f', decimals) + prefix.letter;
    }
    return grouped(value, decimalsFor(step));
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
    AxisTicks ticks;
    for (const double position : multiples(range, step))
        ticks.ticks.push_back({ position, tickLabel(position * unit, step * unit) });
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

QString tickLabel(double value, double step)
{
    const double size = std::abs(value);
    if (size < step / 2)
        return QStringLiteral("0");
    if (size >= 1e15 || (size < 1e-3 && step < 1e-4))
        return withTypographicMinus(scientific(value, step));
    if (size >= 1e4 && step >= 10)
        return withTypographicMinus(withSiPrefix(value, step));
    return withTypographicMinus(size >= 1e4 ? grouped(value, decimalsFor(step)) : QString::number(value, 'f', decimalsFor(step)));
}

QString groupedNumber(qint64 number)
{
    return grouping().toString(number);
}

} // namespace runloupe
