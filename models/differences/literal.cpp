#include "literal.h"

#include "core/numbers.h"

#include <algorithm>
#include <array>
#include <optional>

namespace runloupe {

namespace {

constexpr int MostDepth = 64; // of brackets in brackets; what goes deeper is no longer a value that people compare

/// Letters that stand behind a backslash for one that is hard to see.
struct Escape {
    QChar letter;
    QChar meaning;
};
constexpr std::array Escapes { Escape { u'n', u'\n' }, Escape { u't', u'\t' }, Escape { u'r', u'\r' }, Escape { u'b', u'\b' },
                               Escape { u'f', u'\f' } };

bool isWord(QStringView text)
{
    static constexpr std::array<QStringView, 6> Words { u"True", u"False", u"None", u"true", u"false", u"null" };
    return std::find(Words.begin(), Words.end(), text) != Words.end();
}

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'/';
    });
}

QString memberKey(const QString &key, QString name)
{
    if (isPlainName(name))
        return key + u'.' + name;
    name.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return key + QLatin1String("[\"") + name + QLatin1String("\"]");
}

/// Reads by descent, from the first character to the last; a function that cannot go on says no.
class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<std::vector<LiteralPart>> read(const QString &key)
    {
        const bool isContainer = next() == u'{' || next() == u'[' || next() == u'(';
        if (isContainer && readValue(key, 0) && next().isNull() && m_place == m_text.size())
            return m_parts;
        return std::nullopt;
    }

private:
    /// The next character that is no blank, which is not taken; null at the end.
    QChar next()
    {
        while (m_place < m_text.size() && m_text[m_place].isSpace())
            ++m_place;
        return m_place < m_text.size() ? m_text[m_place] : QChar();
    }

    bool take(QChar character)
    {
        if (next() != character)
            return false;
        ++m_place;
        return true;
    }

    bool readValue(const QString &key, int depth)
    {
        if (depth > MostDepth)
            return false;
        switch (next().unicode()) {
        case u'{':
            return readMembers(key, depth);
        case u'[':
            return readItems(key, u']', depth);
        case u'(':
            return readItems(key, u')', depth);
        default:
            break;
        }
        const std::optional<QString> scalar = readScalar();
        if (scalar)
            m_parts.push_back({ key, *scalar });
        return scalar.has_value();
    }

    bool readMembers(const QString &key, int depth)
    {
        const qsizetype begin = m_place;
        take(u'{');
        bool isMore = next() != u'}';
        while (isMore && next() != u'}') {
            const std::optional<QString> name = readScalar();
            if (!name || !take(u':') || !readValue(memberKey(key, *name), depth + 1))
                return false;
            isMore = take(u',');
        }
        return close(key, begin, u'}', depth);
    }

    bool readItems(const QString &key, QChar end, int depth)
    {
        const qsizetype begin = m_place;
        int count = 0;
        bool isMore = true;
        for (++m_place; isMore && next() != end; ++count) {
            if (!readValue(QStringLiteral("%1.%2").arg(key).arg(count), depth + 1))
                return false;
            isMore = take(u',');
        }
        const bool isOnlyBracketed = end == u')' && count == 1 && !isMore;
        return !isOnlyBracketed && close(key, begin, end, depth);
    }

    /// What holds nothing is a value itself, unless it is the whole.
    bool close(const QString &key, qsizetype begin, QChar end, int depth)
    {
        const bool isEmpty = m_text.mid(begin + 1, m_place - begin - 1).trimmed().isEmpty();
        if (!take(end))
            return false;
        if (isEmpty && depth > 0)
            m_parts.push_back({ key, m_text.mid(begin, m_place - begin).toString() });
        return true;
    }

    std::optional<QString> readScalar()
    {
        const QChar first = next();
        return first == u'"' || first == u'\'' ? readString() : readBareWord();
    }

    std::optional<QString> readBareWord()
    {
        const qsizetype begin = m_place;
        while (m_place < m_text.size() && !m_text[m_place].isSpace() && !QStringView(u",:]})[{(\"'").contains(m_text[m_place]))
            ++m_place;
        const QStringView word = m_text.mid(begin, m_place - begin);
        if (isWord(word) || parseNumber(word.toUtf8()))
            return word.toString();
        return std::nullopt;
    }

    std::optional<QString> readString()
    {
        const QChar quote = m_text[m_place++];
        QString string;
        while (m_place < m_text.size() && m_text[m_place] != quote) {
            const QChar character = m_text[m_place++];
            if (character != u'\\')
                string += character;
            else if (!readEscape(string))
                return std::nullopt;
        }
        if (m_place++ >= m_text.size())
            return std::nullopt; // cut off
        return string;
    }

    bool readEscape(QString &string)
    {
        if (m_place >= m_text.size())
            return false;
        const QChar letter = m_text[m_place++];
        if (letter == u'u')
            return readCode(4, string);
        if (letter == u'x')
            return readCode(2, string);
        const auto *const known
            = std::find_if(Escapes.begin(), Escapes.end(), [letter](const Escape &escape) { return escape.letter == letter; });
        if (known != Escapes.end())
            string += known->meaning;
        else if (letter == u'\\' || letter == u'/' || letter == u'"' || letter == u'\'')
            string += letter;
        else
            (string += u'\\') += letter; // as Python takes it
        return true;
    }

    bool readCode(int digits, QString &string)
    {
        bool isHexadecimal = false;
        const ushort code = m_text.mid(m_place, digits).toString().toUShort(&isHexadecimal, 16);
        m_place += digits;
        string += QChar(code);
        return isHexadecimal && m_place <= m_text.size();
    }

    QStringView m_text;
    qsizetype m_place = 0;
    std::vector<LiteralPart> m_parts;
};

} // namespace

std::vector<LiteralPart> partsOfLiteral(const QString &key, const QString &text)
{
    return Reader(text).read(key).value_or(std::vector<LiteralPart>());
}

} // namespace runloupe
