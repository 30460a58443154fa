#include "nametemplate.h"

#include "query/field.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::NameTemplate", text);
}

Error refusal(const QString &sentence)
{
    return { Error::Kind::Invalid, sentence };
}

bool isQuote(QChar c)
{
    return c == u'`' || c == u'"' || c == u'\'';
}

/// The place of the brace that closes a field, outside of quotes; -1 where none does.
qsizetype closingBrace(QStringView text, qsizetype from)
{
    QChar quote;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'}')
            return i;
        else if (isQuote(c) && text[i - 1] == u'.') // elsewhere it belongs to the key
            quote = c;
    }
    return -1;
}

QString unquoted(const QString &key)
{
    const bool isQuoted = key.size() > 2 && isQuote(key.front()) && key.back() == key.front();
    return isQuoted ? key.sliced(1, key.size() - 2) : key;
}

std::optional<ColumnKey> attribute(const QString &name)
{
    if (name == QLatin1String("experiment"))
        return ColumnKey { ColumnKind::Attribute, QStringLiteral("experiment_id") }; // whose column has the names
    const std::optional<QString> key = attributeKey(name);
    return key ? std::optional(ColumnKey { ColumnKind::Attribute, *key }) : std::nullopt;
}

std::optional<ColumnKey> fieldNamed(const QString &name)
{
    const QString key = unquoted(name.section(u'.', 1));
    const std::optional<Field::Kind> kind = fieldKind(name.section(u'.', 0, 0));
    if (!kind || key.isEmpty())
        return attribute(name);
    switch (*kind) {
    case Field::Kind::Attribute:
        return attribute(key);
    case Field::Kind::Param:
        return ColumnKey { ColumnKind::Param, key };
    case Field::Kind::Metric:
        return ColumnKey { ColumnKind::Metric, key };
    case Field::Kind::Tag:
        return ColumnKey { ColumnKind::Tag, key };
    case Field::Kind::Dataset:
        return ColumnKey { ColumnKind::Dataset, key };
    }
    Q_UNREACHABLE();
}

Error noSuchField(const QString &name)
{
    if (name.isEmpty())
        return refusal(tr("There is nothing between the braces: {run_name} or {params.lr} would be something."));
    return refusal(tr("There is no field {%1}. Write {run_name}, {params.lr}, {metrics.loss} or {tags.team}.").arg(name));
}

QString textOf(const RunColumn &column, Row row)
{
    const QString text = column.text(row);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

Result<NameTemplate> NameTemplate::parse(const QString &text)
{
    NameTemplate result;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isTwice = i + 1 < text.size() && text[i + 1] == c;
        if (c != u'{' && c != u'}') {
            plain += c;
        } else if (isTwice) {
            plain += c;
            ++i;
        } else if (c == u'}') {
            return refusal(tr("A } stands alone; }} writes one."));
        } else {
            const qsizetype end = closingBrace(text, i + 1);
            if (end < 0)
                return refusal(tr("A { is not closed; {{ writes one."));
            const QString name = text.sliced(i + 1, end - i - 1).trimmed();
            const std::optional<ColumnKey> field = fieldNamed(name);
            if (!field)
                return noSuchField(name);
            result.m_parts.push_back({ plain });
            result.m_parts.push_back({ {}, field });
            plain.clear();
            i = end;
        }
    }
    result.m_parts.push_back({ plain });
    return result;
}

QStringList NameTemplate::names(const SharedRunTable &table, const std::vector<Row> &rows, const PlaceNames &places) const
{
    QStringList names(qsizetype(rows.size()));
    for (const Part &part : m_parts) {
        const std::optional<RunColumn> column
            = part.field ? std::optional(makeRunColumn(table, *part.field, places)) : std::nullopt;
        for (std::size_t i = 0; i < rows.size(); ++i)
            names[qsizetype(i)] += column ? textOf(*column, rows[i]) : part.text;
    }
    for (QString &name : names)
        name = name.simplified();
    return names;
}

} // namespace runloupe
