#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace runloupe {

/// Reads a number as Python writes one (`0.1`, `1e-05`, `-3`, `inf`, `nan`), whatever the locale; surrounding blanks are allowed.
/// What is too large for a double is infinite, what is too small zero. Nothing for anything else, such as a number with
/// text behind it.
std::optional<double> parseNumber(QByteArrayView text);

/// As parseNumber(), for whole numbers that fit 64 bits.
std::optional<qint64> parseInteger(QByteArrayView text);

/// The shortest text that reads back as the same double; `NaN`, `Infinity` and `-Infinity` by name. Independent of the locale.
QString exactNumber(double value);

/// For people: `significantDigits` digits, without needless zeros, scientific where it is shorter; `NaN`, `∞`, `-∞` by name.
QString shortNumber(double value, int significantDigits = 5);

/// The same for narrow columns: four digits, or fewer where that takes more than nine characters.
QString narrowNumber(double value);

/// A whole number with its thousands set apart, `12,403`: in every locale, for the other numbers do not follow it either.
QString groupedNumber(qint64 number);

} // namespace runloupe
