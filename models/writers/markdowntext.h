#pragma once

#include <QString>

namespace runloupe {

/// A text as a cell of a Markdown table that looks like the text: what would be markup is escaped, line breaks are `<br>`.
/// Underscores inside words mean nothing and stay.
QString markdownText(const QString &text);

} // namespace runloupe
