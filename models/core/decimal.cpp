#include "decimal.h"

#include <algorithm>
#include <cfloat>
#include <charconv>
#include <cmath>
#include <limits>

namespace runloupe {

namespace {

constexpr qint64 InfiniteExponent = std::numeric_limits<qint64>::max();
constexpr qint64 GreatestExponent = InfiniteExponent / 4; // room for the digits

/// Of the text behind the `e`; of what no whole number holds, the farthest.
qint64 exponentIn(QByteArrayView text)
{
    if (text.startsWith('+'))
        text = text.sliced(1);
    qint64 exponent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (error == std::errc::result_out_of_range)
        exponent = text.startsWith('-') ? -GreatestExponent : GreatestExponent;
    return std::clamp(exponent, -GreatestExponent, GreatestExponent);
}

qsizetype exponentPlace(QByteArrayView text)
{
    const qsizetype place = text.indexOf('e');
    return place >= 0 ? place : text.indexOf('E');
}

} // namespace

Decimal::Decimal(QByteArrayView text)
{
    text = text.trimmed();
    m_isNegative = text.startsWith('-');
    if (m_isNegative || text.startsWith('+'))
        text = text.sliced(1);
    if (text.startsWith('i') || text.startsWith('I')) {
        m_digits = "1";
        m_exponent = InfiniteExponent;
        return;
    }
    if (const qsizetype place = exponentPlace(text); place >= 0) {
        m_exponent = exponentIn(text.sliced(place + 1));
        text = text.first(place);
    }
    const qsizetype point = text.indexOf('.');
    m_digits = text.toByteArray();
    if (point >= 0)
        m_digits.remove(point, 1);
    m_exponent += point >= 0 ? point : text.size();
    const auto first = std::find_if(m_digits.cbegin(), m_digits.cend(), [](char digit) { return digit != '0'; });
    m_exponent -= first - m_digits.cbegin();
    m_digits.remove(0, first - m_digits.cbegin());
    while (m_digits.endsWith('0'))
        m_digits.chop(1);
    if (m_digits.isEmpty()) { // zero, whichever way it is written
        m_isNegative = false;
        m_exponent = 0;
    }
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const auto sign = [](const Decimal &number) { return number.m_digits.isEmpty() ? 0 : number.m_isNegative ? -1 : 1; };
    if (const auto order = sign(a) <=> sign(b); order != 0)
        return order;
    const auto sizes = a.m_exponent != b.m_exponent ? a.m_exponent <=> b.m_exponent : a.m_digits.compare(b.m_digits) <=> 0;
    return a.m_isNegative ? 0 <=> sizes : sizes;
}

bool isExactAsDouble(QByteArrayView text, double number)
{
    if (std::isnan(number))
        return true;
    const bool isInRange = std::abs(number) >= DBL_MIN * 10 && std::abs(number) <= DBL_MAX / 10;
    const bool isPlainZero = number == 0 && exponentPlace(text) < 0;
    const qsizetype exponent = exponentPlace(text);
    const qsizetype digits = exponent < 0 ? text.size() : exponent; // with sign, point and blanks: some fewer
    return isPlainZero ? digits <= 300 : isInRange && digits <= DBL_DIG;
}

} // namespace runloupe
