#include "quote.h"

#include "field.h"
#include "lexer.h"

#include <QRegularExpression>

namespace runloupe {

namespace {

Field::Kind fieldKindOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Param:
        return Field::Kind::Param;
    case ColumnKind::Metric:
        return Field::Kind::Metric;
    case ColumnKind::Tag:
        return Field::Kind::Tag;
    case ColumnKind::Dataset:
        return Field::Kind::Dataset;
    case ColumnKind::Attribute:
    case ColumnKind::Model:
        break;
    }
    return Field::Kind::Attribute;
}

/// A regular expression for exactly this text, with its quotes written as codes.
QString expressionFor(const QString &text)
{
    QString expression = QRegularExpression::escape(text);
    expression.replace(QLatin1String("\\'"), QLatin1String("\\x27"));
    return QLatin1String("'\\A") + expression + QLatin1String("\\z'");
}

} // namespace

QString quotedKey(const QString &key)
{
    if (isPlainKey(key))
        return key;
    for (const QChar quote : { u'`', u'"', u'\'' }) {
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

bool hasQueryName(const ColumnKey &column)
{
    return column.kind != ColumnKind::Model && !column.isOfHistory();
}

QString queryName(const ColumnKey &column)
{
    return entityName(fieldKindOf(column.kind)) + u'.' + quotedKey(column.key);
}

QString filterFor(const ColumnKey &column, const QString &value)
{
    const std::optional<QString> text = quotedText(value);
    return queryName(column) + (text ? QLatin1String(" = ") + *text : QLatin1String(" rlike ") + expressionFor(value));
}

} // namespace runloupe
