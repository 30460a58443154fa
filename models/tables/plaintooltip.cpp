#include "plaintooltip.h"

#include <QStringList>

#include <algorithm>

namespace runloupe {

QString plainToolTip(const QString &text)
{
    constexpr qsizetype Longest = 2000; // characters
    constexpr qsizetype LongestLine = 90;
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > Longest ? text.left(Longest) + QChar(u'…') : text;
    const QStringList lines = shown.split(u'\n');
    const bool isNarrow = std::all_of(lines.begin(), lines.end(), [](const QString &line) { return line.size() <= LongestLine; });
    return QStringLiteral("<p style='white-space:%1'>%2</p>")
        .arg(QLatin1String(isNarrow ? "pre" : "pre-wrap"), shown.toHtmlEscaped()); // Qt would break short ones, and numbers
}

} // namespace runloupe
