#include "runcolor.h"

#include <QByteArray>

#include <algorithm>
#include <cctype>

namespace runloupe {

QString colorName(const RunColor &color)
{
    return color.rgb ? QStringLiteral("#%1").arg(*color.rgb, 6, 16, QLatin1Char('0')) : QString::number(color.hue);
}

std::optional<RunColor> colorOfName(const QString &name)
{
    if (const std::optional<quint32> rgb = rgbOfHex(name.toUtf8()))
        return RunColor { 0, rgb };
    bool isNumber = false;
    const int hue = name.toInt(&isNumber);
    return isNumber && hue >= 0 && hue < RunColor::HueCount ? std::optional(RunColor { hue }) : std::nullopt;
}

std::optional<quint32> rgbOfHex(QByteArrayView text)
{
    constexpr qsizetype DigitCount = 6;
    if (text.size() != DigitCount + 1 || text.front() != '#')
        return std::nullopt;
    const QByteArray digits = text.sliced(1).toByteArray();
    const auto isHex = [](char letter) { return std::isxdigit(uchar(letter)) != 0; }; // toUInt() would take a sign too
    bool isNumber = false;
    const quint32 rgb = digits.toUInt(&isNumber, 16);
    return isNumber && std::all_of(digits.begin(), digits.end(), isHex) ? std::optional(rgb) : std::nullopt;
}

} // namespace runloupe
