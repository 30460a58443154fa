#include "markdowntext.h"

namespace runloupe {

namespace {

bool isWordAt(const QString &text, qsizetype place)
{
    return place >= 0 && place < text.size() && text[place].isLetterOrNumber();
}

/// Whether the character would be read as markup.
bool isMarkup(const QString &text, qsizetype place)
{
    switch (text[place].unicode()) {
    case u'\\':
    case u'|':
    case u'*':
    case u'`':
    case u'<':
    case u'[':
    case u'~':
    case u'$':
        return true;
    case u'_':
        return !isWordAt(text, place - 1) || !isWordAt(text, place + 1);
    case u'&': // an entity such as &lt;
        return isWordAt(text, place + 1) || text.mid(place + 1, 1) == QLatin1String("#");
    default:
        return false;
    }
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

QString markdownText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' && i > 0 && text[i - 1] == u'\r')
            continue; // one break, of two characters
        if (isLineBreak(text[i]))
            result += QLatin1String("<br>");
        else if (text[i].category() == QChar::Other_Control)
            result += u' ';
        else if (isMarkup(text, i))
            (result += u'\\') += text[i];
        else
            result += text[i];
    }
    return result;
}

} // namespace runloupe
