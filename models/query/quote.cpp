#include "quote.h"

#include "lexer.h"
#include "spelling.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

constexpr std::array KeyQuotes { u'`', u'"', u'\'' };

bool isNameable(const QString &key)
{
    return !key.isEmpty()
        && !std::all_of(KeyQuotes.begin(), KeyQuotes.end(), [&key](QChar quote) { return key.contains(quote); });
}

std::optional<Field::Kind> fieldKindOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Attribute:
        return Field::Kind::Attribute;
    case ColumnKind::Param:
        return Field::Kind::Param;
    case ColumnKind::Metric:
        return Field::Kind::Metric;
    case ColumnKind::Tag:
        return Field::Kind::Tag;
    case ColumnKind::Dataset:
        return Field::Kind::Dataset;
    case ColumnKind::Model:
        break;
    }
    return std::nullopt;
}

/// A regular expression for exactly one of these texts.
QString expressionFor(const std::vector<Value> &values)
{
    QStringList choices;
    for (const Value &value : values)
        choices << QRegularExpression::escape(value.text);
    const QString choice = choices.size() == 1 ? choices.first() : QStringLiteral("(?:%1)").arg(choices.join(u'|'));
    return QLatin1String("\\A") + choice + QLatin1String("\\z");
}

QString valueText(const Value &value)
{
    return value.isNumber ? value.text : quotedText(value.text).value_or(QString());
}

QString listText(const std::vector<Value> &values)
{
    QStringList texts;
    for (const Value &value : values)
        texts << valueText(value);
    return u'(' + texts.join(QLatin1String(", ")) + u')';
}

bool isQuotable(const Value &value)
{
    return value.isNumber || quotedText(value.text);
}

} // namespace

QString quotedKey(const QString &key)
{
    if (isPlainKey(key))
        return key;
    for (const QChar quote : KeyQuotes) {
        if (!key.contains(quote))
            return quote + key + quote;
    }
    return u'`' + key + u'`'; // no query can name such a key
}

std::optional<QString> quotedText(const QString &text)
{
    if (text.endsWith(u'\\')) // would take the closing quote for its own
        return std::nullopt;
    for (const QChar quote : { u'\'', u'"' }) {
        if (!text.contains(quote))
            return quote + text + quote;
    }
    return std::nullopt;
}

QString quotedExpression(const QString &expression)
{
    if (const std::optional<QString> quoted = quotedText(expression))
        return *quoted;
    QString safe;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const bool isEscape = expression[i] == u'\\' && i + 1 < expression.size();
        const QStringView sign = QStringView(expression).sliced(i, isEscape ? 2 : 1);
        i += isEscape;
        if (sign.endsWith(u'\''))
            safe += QLatin1String("\\x27");
        else if (sign == QLatin1String("\\\\"))
            safe += QLatin1String("\\x5C");
        else
            safe += sign;
    }
    return u'\'' + safe + u'\'';
}

std::optional<Field> fieldOf(const ColumnKey &column)
{
    const std::optional<Field::Kind> kind = fieldKindOf(column.kind);
    const bool hasName = kind && !column.isOfHistory() && isNameable(column.key);
    return hasName ? std::optional(Field { *kind, column.key }) : std::nullopt;
}

QString queryName(const Field &field)
{
    return entityName(field.kind) + u'.' + quotedKey(field.key);
}

QString queryText(const Clause &clause)
{
    const std::vector<Value> &values = clause.values;
    const QString before = queryName(clause.field) + u' ';
    const QString isNot = clause.isNegated ? QStringLiteral("not ") : QString();
    switch (clause.comparator) {
    case Comparator::IsNull:
        return before + QLatin1String("is ") + isNot + QLatin1String("null");
    case Comparator::Between:
        return before + isNot + QStringLiteral("between %1 and %2").arg(valueText(values[0]), valueText(values[1]));
    case Comparator::RLike:
        return before + isNot + QLatin1String("rlike ") + quotedExpression(values.front().text);
    default:
        break;
    }
    if (!std::all_of(values.begin(), values.end(), isQuotable))
        return before + isNot + QLatin1String("rlike ") + quotedExpression(expressionFor(values));
    if (clause.comparator == Comparator::In)
        return before + isNot + QLatin1String("in ") + listText(values);
    return before + spellingOf(clause.comparator, clause.isNegated) + u' ' + valueText(values.front());
}

QString filterFor(const ColumnKey &column, const QString &value)
{
    return queryText({ *fieldOf(column), Comparator::Equal, false, { { value } } });
}

} // namespace runloupe
