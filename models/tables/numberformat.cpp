#include "numberformat.h"

#include "core/numbers.h"

#include <array>
#include <cmath>

namespace runloupe {

namespace {

using Style = NumberFormat::Style;

struct StyleName {
    Style style;
    QLatin1String name;
};

constexpr std::array StyleNames {
    StyleName { Style::Significant, QLatin1String("significant") },
    StyleName { Style::Fixed, QLatin1String("fixed") },
    StyleName { Style::Percent, QLatin1String("percent") },
    StyleName { Style::Scientific, QLatin1String("scientific") },
};

constexpr int MostDigits = 17; // no double has more

} // namespace

QString formatted(double value, const NumberFormat &format)
{
    if (!std::isfinite(value))
        return shortNumber(value);
    switch (format.style) {
    case Style::Automatic:
        return shortNumber(value);
    case Style::Significant:
        return shortNumber(value, format.digits);
    case Style::Fixed:
        return QString::number(value, 'f', format.digits);
    case Style::Percent:
        return QString::number(value * 100, 'f', format.digits) + QLatin1Char('%');
    case Style::Scientific:
        return QString::number(value, 'e', format.digits);
    }
    Q_UNREACHABLE();
}

QString formatName(const NumberFormat &format)
{
    for (const auto &[style, name] : StyleNames) {
        if (style == format.style)
            return QStringLiteral("%1 %2").arg(name).arg(format.digits);
    }
    return {};
}

NumberFormat formatOfName(const QString &name)
{
    for (const auto &[style, word] : StyleNames) {
        if (name.section(u' ', 0, 0) != word)
            continue;
        bool isNumber = false;
        const int digits = name.section(u' ', 1).toInt(&isNumber);
        if (isNumber && digits >= (style == Style::Significant ? 1 : 0) && digits <= MostDigits)
            return { style, digits };
    }
    return {};
}

} // namespace runloupe
