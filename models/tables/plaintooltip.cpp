#include "plaintooltip.h"

namespace runloupe {

QString plainToolTip(const QString &text)
{
    constexpr qsizetype Longest = 2000; // characters
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > Longest ? text.left(Longest) + QChar(u'…') : text;
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(shown.toHtmlEscaped());
}

} // namespace runloupe
