#include "quote.h"

#include "field.h"
#include "lexer.h"

namespace runloupe {

QString quotedKey(const QString &key)
{
    if (isPlainKey(key))
        return key;
    for (const QChar quote : { u'`', u'"', u'\'' }) {
        if (!key.contains(quote))
            return quote + key + quote;
    }
    return u'`' + key + u'`';
}

std::optional<QString> quotedText(const QString &text)
{
    for (const QChar quote : { u'\'', u'"' }) {
        if (!text.contains(quote))
            return quote + text + quote;
    }
    return std::nullopt;
}

QString queryName(const ColumnKey &column)
{
    switch (column.kind) {
    case ColumnKind::Attribute:
        return entityName(Field::Kind::Attribute) + u'.' + column.key;
    case ColumnKind::Param:
        return entityName(Field::Kind::Param) + u'.' + quotedKey(column.key);
    case ColumnKind::Metric:
        return entityName(Field::Kind::Metric) + u'.' + quotedKey(column.key);
    case ColumnKind::Tag:
        break;
    }
    return entityName(Field::Kind::Tag) + u'.' + quotedKey(column.key);
}

QString filterFor(const ColumnKey &column, const QString &value)
{
    const std::optional<QString> text = quotedText(value);
    return queryName(column) + QLatin1String(" = ") + text.value_or(QString());
}

} // namespace runloupe
