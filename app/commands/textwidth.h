#pragma once

#include <QString>

namespace runloupe {

/// How many columns of a terminal a text takes: none for combining marks, two for East Asian wide characters and emoji.
int textWidth(QStringView text);

/// On one line, without control characters, and at most `mostColumns` wide; what is cut off leaves an ellipsis.
QString fittedText(const QString &text, int mostColumns);

} // namespace runloupe
