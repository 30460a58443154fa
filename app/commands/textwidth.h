#pragma once

#include <QString>

namespace runloupe {

/// How many columns of a terminal a text takes: none for combining marks, two for East Asian wide characters and emoji.
int textWidth(QStringView text);

/// One line that a terminal only shows: control characters are blanks, and what would turn the direction of the columns behind
/// it is left out.
QString terminalLine(QString text);

/// A terminalLine() at most `mostColumns` wide; what is cut off leaves an ellipsis.
QString fittedText(const QString &text, int mostColumns);

} // namespace runloupe
