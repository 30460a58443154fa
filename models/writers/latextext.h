#pragma once

#include <QString>

namespace runloupe {

/// A text as LaTeX sets it in a cell of a table: its special characters escaped, dashes and quotes not joined, line breaks
/// and control characters as blanks. Signs that stand in formulas only become one, such as ∞; what else is not ASCII stays as it
/// is.
QString latexText(const QString &text);

/// A number, as exactNumber() and shortNumber() and Python write it: with a true minus, powers of ten and infinity as signs.
/// No digit is lost. What is no number is set as text.
QString latexNumber(const QString &number);

} // namespace runloupe
