#include "samevalue.h"

#include "core/numbers.h"

#include <QRegularExpression>

#include <cmath>

namespace runloupe {

namespace {

/// Digits without a point and without zeros at either end, and the power of ten of the last one.
QString decimalText(const QRegularExpressionMatch &number)
{
    const QString fraction = number.captured(3);
    QString digits = number.captured(2) + fraction;
    qint64 exponent = number.captured(4).toLongLong() - fraction.size();
    while (digits.endsWith(u'0')) {
        digits.chop(1);
        ++exponent;
    }
    const auto first = std::find_if(digits.cbegin(), digits.cend(), [](QChar digit) { return digit != u'0'; });
    digits.remove(0, first - digits.cbegin());
    if (digits.isEmpty())
        return QStringLiteral("0"); // of either sign
    const QLatin1String sign(number.captured(1) == u'-' ? "-" : "");
    return QStringLiteral("%1%2e%3").arg(sign, digits).arg(exponent);
}

/// The value of a number written in any way; the text itself where it is none.
QString numberText(const QString &text)
{
    static const QRegularExpression decimal(QStringLiteral(R"(^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?\s*$)"));
    const std::optional<double> number = parseNumber(text.toUtf8());
    if (!number)
        return text;
    if (const QRegularExpressionMatch match = decimal.match(text); match.hasMatch())
        return decimalText(match);
    return std::isfinite(*number) ? text : exactNumber(*number); // `inf` and `nan` have many spellings
}

} // namespace

QString comparable(const QString &value, Sameness sameness)
{
    return sameness == Sameness::Number ? numberText(value) : value;
}

} // namespace runloupe
