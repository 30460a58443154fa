#include "lexer.h"

#include <QRegularExpression>

#include <array>

namespace runloupe {

namespace {

bool isQuote(QChar character)
{
    return character == u'\'' || character == u'"' || character == u'`';
}

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() || character == u'_';
}

/// MLflow wants quotes around keys with slashes and hyphens; as nothing else can be meant, we do not.
bool isKeyCharacter(QChar character)
{
    return isNameCharacter(character) || character == u'.' || character == u'/' || character == u'-';
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

class Lexer {
public:
    explicit Lexer(const QString &query)
        : m_query(query)
    {
    }

    Token next()
    {
        while (at().isSpace())
            ++m_place;
        m_start = m_place;
        if (m_place >= m_query.size())
            return made(Token::Kind::End);
        if (isQuote(at()))
            return quoted();
        if (startsNumber())
            return number();
        if (isNameCharacter(at()))
            return name();
        return symbol();
    }

private:
    QChar at(qsizetype ahead = 0) const { return m_place + ahead < m_query.size() ? m_query[m_place + ahead] : QChar(); }

    template <typename Test>
    QString take(Test test)
    {
        const qsizetype from = m_place;
        while (m_place < m_query.size() && test(at()))
            ++m_place;
        return m_query.sliced(from, m_place - from);
    }

    Token made(Token::Kind kind, const QString &text = {}) const
    {
        Token token;
        token.kind = kind;
        token.position = m_start;
        token.length = m_place - m_start;
        token.text = text;
        return token;
    }

    /// Where the quote at hand is closed; negative where nowhere. As in MLflow, a doubled quote and one behind a backslash
    /// belong to the text, together with their companion, unless the text would never end otherwise.
    qsizetype closingQuote() const
    {
        const QChar quote = at();
        qsizetype doubtful = -1;
        for (qsizetype place = m_query.indexOf(quote, m_place + 1); place >= 0; place = m_query.indexOf(quote, place + 1)) {
            const bool isDoubled = place + 1 < m_query.size() && m_query[place + 1] == quote;
            const bool isEscaped = quote != u'`' && place > m_place + 1 && m_query[place - 1] == u'\\';
            if (!isDoubled && !isEscaped)
                return place;
            doubtful = place;
            place += isDoubled && !isEscaped;
        }
        return doubtful;
    }

    /// The text up to the partner of the quote at hand; null where there is none.
    QString takeQuoted()
    {
        const qsizetype close = closingQuote();
        if (close < 0)
            return {};
        const QString text = m_query.sliced(m_place + 1, close - m_place - 1);
        m_place = close + 1;
        return text.isNull() ? QStringLiteral("") : text;
    }

    Token unclosed()
    {
        const QChar quote = at();
        m_place = m_query.size();
        Token token = made(Token::Kind::Unclosed);
        token.quote = quote;
        return token;
    }

    Token quoted()
    {
        const QChar quote = at();
        const QString text = takeQuoted();
        if (text.isNull())
            return unclosed();
        if (quote == u'`' && at() == u'.')
            return qualified(text);
        Token token = made(Token::Kind::Text, text);
        token.quote = quote;
        return token;
    }

    Token name()
    {
        const QString text = take(isNameCharacter);
        return at() == u'.' ? qualified(text) : made(Token::Kind::Name, text);
    }

    Token qualified(const QString &entity)
    {
        ++m_place; // the dot
        const QString key = isQuote(at()) ? takeQuoted() : take(isKeyCharacter);
        if (key.isNull() && isQuote(at()))
            return unclosed();
        Token token = made(Token::Kind::Name, entity);
        token.isQualified = true;
        token.key = key;
        return token;
    }

    bool startsNumber() const
    {
        const qsizetype sign = at() == u'-' || at() == u'+' ? 1 : 0;
        return isDigit(at(sign)) || (at(sign) == u'.' && isDigit(at(sign + 1)));
    }

    Token number()
    {
        const auto belongs = [this](QChar character) {
            const bool isExponentSign
                = (character == u'-' || character == u'+') && m_place > m_start && m_query[m_place - 1].toLower() == u'e';
            return isNameCharacter(character) || character == u'.' || isExponentSign || m_place == m_start;
        };
        const QString text = take(belongs);
        static const QRegularExpression form(QStringLiteral("^[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?$"));
        Token token = made(form.match(text).hasMatch() ? Token::Kind::Number : Token::Kind::Unknown, text);
        token.number = text.toDouble(); // infinite beyond the largest double, as in MLflow
        return token;
    }

    Token symbol()
    {
        static const std::array<QLatin1String, 11> symbols {
            QLatin1String(">="), QLatin1String("<="), QLatin1String("!="), QLatin1String("<>"),
            QLatin1String("=="), QLatin1String("="),  QLatin1String("<"),  QLatin1String(">"),
            QLatin1String("("),  QLatin1String(")"),  QLatin1String(","),
        };
        for (const QLatin1String symbol : symbols) {
            if (QStringView(m_query).sliced(m_place).startsWith(symbol)) {
                m_place += symbol.size();
                return made(Token::Kind::Symbol, symbol);
            }
        }
        ++m_place;
        return made(Token::Kind::Unknown, m_query.sliced(m_start, 1));
    }

    const QString &m_query;
    qsizetype m_place = 0;
    qsizetype m_start = 0;
};

} // namespace

QList<Token> tokens(const QString &query)
{
    QList<Token> all;
    Lexer lexer(query);
    do
        all << lexer.next();
    while (all.last().kind != Token::Kind::End);
    return all;
}

bool isPlainKey(const QString &key)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*$"));
    static const QRegularExpression refused(QStringLiteral("(^|\\.)(in|from|case)(\\.|$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return plain.match(key).hasMatch() && !refused.match(key).hasMatch();
}

} // namespace runloupe
