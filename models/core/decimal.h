#pragma once

#include <QByteArray>

#include <compare>

namespace runloupe {

/// A number just as its text says it: numbers that become the same double, such as large ids, are told apart, and `0.10`
/// is `0.1`.
class Decimal {
public:
    /// `text` is one that parseNumber() reads, and not NaN.
    explicit Decimal(QByteArrayView text);

    /// In the order of the numbers.
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

private:
    // The number is 0.d1d2d3… times ten to the exponent.
    bool m_isNegative = false;
    QByteArray m_digits; // without zeros at either end; empty: zero
    qint64 m_exponent = 0;
};

/// Whether all texts of numbers for which this holds differ as doubles where they differ as decimals. `number` is what
/// parseNumber() reads in the text.
bool isExactAsDouble(QByteArrayView text, double number);

} // namespace runloupe
