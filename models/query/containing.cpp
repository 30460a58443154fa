#include "containing.h"

#include "quote.h"

#include <algorithm>

namespace runloupe {

namespace {

constexpr QLatin1String AnyCase("(?i)");
constexpr QStringView Special(u"\\^$.|?*+()[]{}");

bool isSpecial(QChar character)
{
    return Special.contains(character);
}

/// A regular expression for the text, with no more escapes than it needs, for people will read it.
QString escaped(const QString &text)
{
    QString expression;
    for (const QChar character : text) {
        if (isSpecial(character))
            expression += u'\\';
        expression += character;
    }
    return expression;
}

/// The text that escaped() has made this of; nothing where the expression means more than a text.
std::optional<QString> unescaped(QStringView expression)
{
    QString text;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const bool isEscaped = expression[i] == u'\\' && i + 1 < expression.size();
        i += isEscaped;
        if (isSpecial(expression[i]) != isEscaped)
            return std::nullopt;
        text += expression[i];
    }
    return text;
}

/// Whether LIKE finds the text and nothing else in every kind of store.
bool suitsLike(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.unicode() < 0x80 && character != u'%' && character != u'_' && character != u'\n';
    });
    return isPlain && quotedText(text);
}

} // namespace

Clause containing(const Field &field, const QString &text)
{
    if (suitsLike(text))
        return { field, Comparator::ILike, false, { { u'%' + text + u'%' } } };
    return { field, Comparator::RLike, false, { { AnyCase + escaped(text) } } };
}

std::optional<QString> containedText(const Clause &clause)
{
    const QString pattern = clause.values.empty() ? QString() : clause.values.front().text;
    std::optional<QString> text;
    if (clause.comparator == Comparator::RLike && pattern.startsWith(AnyCase))
        text = unescaped(QStringView(pattern).sliced(AnyCase.size()));
    else if (clause.comparator == Comparator::ILike && pattern.size() > 2)
        text = pattern.sliced(1, pattern.size() - 2);
    const bool isSo = text && containing(clause.field, *text).values == clause.values;
    return isSo ? text : std::nullopt;
}

} // namespace runloupe
