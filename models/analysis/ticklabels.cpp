#include "ticklabels.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace runloupe {

namespace {

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
    static const QLocale locale(QLocale::English, QLocale::UnitedStates); // see groupedNumber()
    return locale;
}

struct Prefix {
    double factor;
    QLatin1Char letter;
};

/// The largest that leaves the numbers short; null where the plain ones are easier to read.
const Prefix *prefixFor(double step, double largest)
{
    static constexpr std::array<Prefix, 4> prefixes {
        { { 1e12, QLatin1Char('T') }, { 1e9, QLatin1Char('G') }, { 1e6, QLatin1Char('M') }, { 1e3, QLatin1Char('k') } }
    };
    constexpr int MostDecimals = 2;
    const auto *const prefix = std::find_if(prefixes.begin(), prefixes.end(), [&](const Prefix &candidate) {
        return largest >= candidate.factor && decimalsFor(step / candidate.factor) <= MostDecimals;
    });
    return prefix == prefixes.end() ? nullptr : prefix;
}

} // namespace

TickLabels::TickLabels(double step, double largest)
    : m_step(step)
{
    if (largest >= 1e15 || (largest < 1e-3 && step < 1e-3)) {
        m_notation = Notation::Scientific;
        return;
    }
    m_hasGroups = largest >= 1e4;
    if (const Prefix *const prefix = largest >= 1e4 && step >= 10 ? prefixFor(step, largest) : nullptr) {
        m_notation = Notation::Prefixed;
        m_unit = prefix->factor;
        m_prefix = prefix->letter;
    }
    m_decimals = decimalsFor(step / m_unit);
}

QString TickLabels::label(double value) const
{
    const bool isZero = std::abs(value) < m_step / 2; // what is left of a sum that should be
    if (isZero && m_notation != Notation::Plain)
        return QStringLiteral("0");
    if (m_notation == Notation::Scientific)
        return withTypographicMinus(scientific(value));
    const double shown = isZero ? 0 : value / m_unit;
    return withTypographicMinus(m_hasGroups ? grouping().toString(shown, 'f', m_decimals)
                                            : QString::number(shown, 'f', m_decimals))
        + m_prefix;
}

QString TickLabels::scientific(double value) const
{
    const int exponent = int(std::floor(std::log10(std::abs(value)) + 1e-9));
    const int digits = std::clamp(exponent - int(std::floor(std::log10(m_step) + 1e-9)), 0, 17);
    const QString text = QString::number(value, 'e', digits);
    const qsizetype e = text.indexOf(QLatin1Char('e'));
    QString mantissa = text.left(e);
    while (mantissa.contains(QLatin1Char('.')) && (mantissa.endsWith(QLatin1Char('0')) || mantissa.endsWith(QLatin1Char('.'))))
        mantissa.chop(1);
    return mantissa + QLatin1Char('e') + QString::number(text.mid(e + 1).toInt()); // 1.0e-05 to 1e-5
}

} // namespace runloupe
