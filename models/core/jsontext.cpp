#include "jsontext.h"

#include <QJsonDocument>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int IndentWidth = 2;
constexpr int DeepestIndented = 30; // levels; deeper ones would be mostly blanks
constexpr qsizetype LongestLine = 60; // characters of a list or object that stays on one line

bool isOpening(QChar character)
{
    return character == QLatin1Char('{') || character == QLatin1Char('[');
}

bool isClosing(QChar character)
{
    return character == QLatin1Char('}') || character == QLatin1Char(']');
}

/// Writes JSON anew, one value a line, and short lists of plain values on one. It must have been checked, for a walk of its
/// own would not see mistakes.
class Indenter {
public:
    explicit Indenter(const QString &json)
        : m_json(json)
    {
    }

    QString indented()
    {
        for (m_place = 0; m_place < m_json.size(); ++m_place) {
            const QChar character = m_json[m_place];
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
        if (isOpening(character))
            open();
        else if (isClosing(character))
            close();
        m_text += character;
        m_isInText = character == QLatin1Char('"');
        const bool isComma = character == QLatin1Char(',');
        if (character == QLatin1Char(':') || (isComma && m_isOnOneLine))
            m_text += QLatin1Char(' ');
        else if (isComma || (isOpening(character) && !m_isOnOneLine))
            breakLine();
    }

    void open()
    {
        ++m_depth;
        m_isOnOneLine = isShort();
    }

    void close()
    {
        --m_depth;
        if (!std::exchange(m_isOnOneLine, false))
            breakLine();
    }

    /// Whether the list or object that begins here is a short one without others in it.
    bool isShort() const
    {
        bool isInText = false;
        const qsizetype end = std::min(m_json.size(), m_place + LongestLine);
        for (qsizetype place = m_place + 1; place < end; ++place) {
            const QChar character = m_json[place];
            if (character == QLatin1Char('\\'))
                ++place;
            else if (character == QLatin1Char('"'))
                isInText = !isInText;
            else if (!isInText && isOpening(character))
                return false;
            else if (!isInText && isClosing(character))
                return true;
        }
        return false;
    }

    void breakLine()
    {
        m_text += QLatin1Char('\n') + QString(std::min(m_depth, DeepestIndented) * IndentWidth, QLatin1Char(' '));
    }

    const QString &m_json;
    qsizetype m_place = 0;
    QString m_text;
    int m_depth = 0;
    bool m_isInText = false;
    bool m_isEscaped = false;
    bool m_isOnOneLine = false; // the innermost list or object is short
};

} // namespace

QString readableJson(const QString &text)
{
    const QString json = text.trimmed();
    const bool isLikely = !json.isEmpty() && isOpening(json.front());
    if (!isLikely || QJsonDocument::fromJson(json.toUtf8()).isNull())
        return text;
    return Indenter(json).indented();
}

} // namespace runloupe
