#include "clauserules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::Filter", text);
}

QString fieldName(const Field &field)
{
    return field.kind == Field::Kind::Attribute ? field.key : entityName(field.kind) + u'.' + field.key;
}

} // namespace

std::optional<QString> problemWithComparator(const Clause &clause, const QString &written)
{
    if (isPattern(clause.comparator) && isNumeric(clause.field))
        return tr("`%1` compares texts, but %2 is a number.").arg(written, fieldName(clause.field));
    if (isOrdering(clause.comparator) && !mayHoldNumbers(clause.field))
        return tr("`%1` compares numbers, but %2 is a text.").arg(written, fieldName(clause.field));
    return std::nullopt;
}

std::optional<QString> problemWithPattern(const QString &pattern)
{
    const QRegularExpression expression(pattern);
    if (expression.isValid())
        return std::nullopt;
    return tr("This is no regular expression: %1.").arg(expression.errorString());
}

std::optional<QString> problemWithValue(const Clause &clause, const Token &written, const Token &value)
{
    const bool isNumber = value.kind == Token::Kind::Number;
    const bool isText = value.kind == Token::Kind::Text && value.quote != u'`';
    if (isNumeric(clause.field) && !isNumber)
        return tr("Expected a number after `%1`; %2 is compared with numbers.").arg(written.text, fieldName(clause.field));
    if (isOrdering(clause.comparator) && !isNumber)
        return tr("Expected a number without quotes after `%1`; it compares numbers.").arg(written.text);
    if (isPattern(clause.comparator) && !isText)
        return tr("Expected a text in quotes after `%1`.").arg(written.text);
    if (!isNumber && !isText)
        return tr("Expected a value after `%1`: a text in single or double quotes, or a number.").arg(written.text);
    if (!clause.values.empty() && clause.values.front().isNumber != isNumber)
        return tr("Expected only texts or only numbers in one list.");
    return clause.comparator == Comparator::RLike ? problemWithPattern(value.text) : std::nullopt;
}

} // namespace runloupe
