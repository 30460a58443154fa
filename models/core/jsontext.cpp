#include "jsontext.h"

#include <QJsonDocument>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int IndentWidth = 2;
constexpr int DeepestIndented = 30; // levels; deeper ones would be mostly blanks

/// Writes JSON anew, one value a line. It must have been checked, for a walk of its own would not see mistakes.
class Indenter {
public:
    QString indented(const QString &json)
    {
        for (const QChar character : json) {
            if (m_isInText)
                addInText(character);
            else if (!character.isSpace())
                addOutside(character);
        }
        return m_text;
    }

private:
    void addInText(QChar character)
    {
        m_text += character;
        m_isInText = m_isEscaped || character != QLatin1Char('"');
        m_isEscaped = !m_isEscaped && character == QLatin1Char('\\');
    }

    void addOutside(QChar character)
    {
        const bool isClosing = character == QLatin1Char('}') || character == QLatin1Char(']');
        if (isClosing)
            --m_depth;
        if (m_isOpened != isClosing) // an empty pair of brackets stays together
            breakLine();
        m_isOpened = character == QLatin1Char('{') || character == QLatin1Char('[');
        m_isInText = character == QLatin1Char('"');
        m_text += character;
        if (m_isOpened)
            ++m_depth;
        else if (character == QLatin1Char(':'))
            m_text += QLatin1Char(' ');
        else if (character == QLatin1Char(','))
            breakLine();
    }

    void breakLine()
    {
        m_text += QLatin1Char('\n') + QString(std::min(m_depth, DeepestIndented) * IndentWidth, QLatin1Char(' '));
    }

    QString m_text;
    int m_depth = 0;
    bool m_isInText = false;
    bool m_isEscaped = false;
    bool m_isOpened = false; // the last thing written was an opening bracket
};

} // namespace

QString readableJson(const QString &text)
{
    const QString json = text.trimmed();
    const bool isLikely = json.startsWith(QLatin1Char('{')) || json.startsWith(QLatin1Char('['));
    if (!isLikely || QJsonDocument::fromJson(json.toUtf8()).isNull())
        return text;
    return Indenter().indented(json);
}

} // namespace runloupe
