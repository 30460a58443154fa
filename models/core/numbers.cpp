#include "numbers.h"

#include <QLocale>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace runloupe {

namespace {

/// What Python makes of a number that no double can hold.
double beyondRange(QByteArrayView text)
{
    const bool isTiny = text.contains("e-") || text.contains("E-");
    const double value = isTiny ? 0 : std::numeric_limits<double>::infinity();
    return text.startsWith('-') ? -value : value;
}

template <typename Number>
std::optional<Number> parse(QByteArrayView text)
{
    text = text.trimmed();
    if (text.startsWith('+') && !text.startsWith("+-")) // from_chars knows no plus sign, Python does
        text = text.sliced(1);
    Number value {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size())
        return std::nullopt;
    if constexpr (std::is_floating_point_v<Number>) {
        if (error == std::errc::result_out_of_range)
            return beyondRange(text);
    }
    return error == std::errc() ? std::optional(value) : std::nullopt;
}

QString nonFiniteName(double value, const QString &infinity, QLatin1Char minus)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    return value < 0 ? minus + infinity : infinity;
}

} // namespace

std::optional<double> parseNumber(QByteArrayView text)
{
    return parse<double>(text);
}

std::optional<qint64> parseInteger(QByteArrayView text)
{
    return parse<qint64>(text);
}

QString exactNumber(double value)
{
    if (!std::isfinite(value))
        return nonFiniteName(value, QStringLiteral("Infinity"), QLatin1Char('-'));
    std::array<char, 32> buffer; // the longest double has 24 characters
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value); // QString loses the sign of -0
    Q_ASSERT(error == std::errc());
    return QString::fromLatin1(buffer.data(), end - buffer.data());
}

QString shortNumber(double value, int significantDigits)
{
    if (!std::isfinite(value))
        return nonFiniteName(value, QStringLiteral("∞"), QLatin1Char('-'));
    return QString::number(value, 'g', significantDigits);
}

QString narrowNumber(double value)
{
    constexpr int MostDigits = 4;
    constexpr int MostCharacters = 9;
    QString text = shortNumber(value, MostDigits);
    for (int digits = MostDigits - 1; text.size() > MostCharacters && digits > 0; --digits)
        text = shortNumber(value, digits);
    return text;
}

QString groupedNumber(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

} // namespace runloupe
