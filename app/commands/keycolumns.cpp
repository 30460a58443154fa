#include "keycolumns.h"

#include "closenames.h"
#include "query/fieldresolver.h"
#include "query/lexer.h"
#include "tables/columnchoice.h"
#include "tables/columnname.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::KeyColumns", text);
}

} // namespace

ColumnKey columnOf(const Field &field, const Statistic &statistic)
{
    switch (field.kind) {
    case Field::Kind::Attribute:
        return { ColumnKind::Attribute, field.key };
    case Field::Kind::Param:
        return { ColumnKind::Param, field.key };
    case Field::Kind::Metric:
        return { ColumnKind::Metric, field.key, statistic };
    case Field::Kind::Tag:
        return { ColumnKind::Tag, field.key };
    case Field::Kind::Dataset:
        break;
    }
    return { ColumnKind::Dataset, field.key };
}

std::variant<ColumnKey, QString> columnOfKey(const QString &key)
{
    const QList<Token> words = tokens(key);
    const bool isName = words.first().kind == Token::Kind::Name || words.first().kind == Token::Kind::Text;
    if (!isName || words.size() > 2)
        return tr("Expected a column, such as `params.optimizer` or `status`.");
    const std::variant<Field, QString> field = resolveField(words.first());
    if (const QString *message = std::get_if<QString>(&field))
        return *message;
    return columnOf(std::get<Field>(field));
}

Error noSuchColumn(const RunTable &table, const ColumnKey &column)
{
    QStringList known;
    for (const ColumnKey &key : availableColumns(table))
        known << qualifiedName(key);
    return Error(Error::Kind::NotFound,
                 tr("No run has %1.").arg(qualifiedName(column)) + didYouMean(qualifiedName(column), known));
}

} // namespace runloupe
