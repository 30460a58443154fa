#include "evaluation.h"

#include "texttest.h"

#include <algorithm>
#include <limits>

namespace runloupe {

namespace {

template <typename Holds>
Mask maskOf(const RunTable &table, Holds holds)
{
    Mask mask(table.size());
    for (Row row = 0; row < mask.size(); ++row)
        mask[row] = holds(row);
    return mask;
}

/// Asks for each different text once, for columns repeat theirs.
Mask testTexts(const RunTable &table, const TextColumn &column, const TextTest &test)
{
    enum : quint8 { No, Yes, Unknown };
    std::vector<quint8> answers(column.pool().size(), Unknown);
    answers[NoText] = No;
    return maskOf(table, [&](Row row) {
        quint8 &answer = answers[column.id(row)];
        if (answer == Unknown)
            answer = test(column.text(row)) ? Yes : No;
        return answer;
    });
}

Mask textMask(const RunTable &table, const TextColumn *column, const Clause &clause, SearchDialect dialect)
{
    if (clause.comparator == Comparator::IsNull)
        return maskOf(table, [&](Row row) { return (column && column->has(row)) == clause.isNegated; });
    return column ? testTexts(table, *column, TextTest(clause, dialect)) : Mask(table.size());
}

/// `value(row)` is an optional number.
template <typename NumberAt>
Mask numberMask(const RunTable &table, const Clause &clause, NumberAt value)
{
    if (clause.comparator == Comparator::IsNull)
        return maskOf(table, [&](Row row) { return value(row).has_value() == clause.isNegated; });
    const NumberTest test(clause);
    return maskOf(table, [&](Row row) {
        const auto number = value(row);
        return number && test(double(*number));
    });
}

/// MLflow's SQL stores keep infinity as the largest double, and compare it as such.
double storedNumber(double number, SearchDialect dialect)
{
    constexpr double Largest = std::numeric_limits<double>::max();
    return dialect == SearchDialect::Sql ? std::clamp(number, -Largest, Largest) : number;
}

Mask metricMask(const RunTable &table, const Clause &clause, SearchDialect dialect)
{
    const NumberColumn *column = table.metric(clause.field.key);
    return numberMask(table, clause, [column, dialect](Row row) {
        return column && column->has(row) ? std::optional(storedNumber(column->value(row), dialect)) : std::nullopt;
    });
}

/// True where some input satisfies the clause.
Mask datasetMask(const RunTable &table, const Clause &clause, SearchDialect dialect)
{
    const auto texts = [&](Row row) {
        QStringList present;
        for (const DatasetInput &dataset : table.datasets(row)) {
            if (const QString &text = datasetText(dataset, clause.field.key); !text.isNull())
                present << text;
        }
        return present;
    };
    if (clause.comparator == Comparator::IsNull)
        return maskOf(table, [&](Row row) { return texts(row).isEmpty() != clause.isNegated; });
    const TextTest test(clause, dialect);
    return maskOf(table, [&](Row row) {
        const QStringList present = texts(row);
        return std::any_of(present.begin(), present.end(), [&](const QString &text) { return test(text.toUtf8()); });
    });
}

/// One overload for each place where an attribute's values come from.
struct AttributeMask {
    const RunTable &table;
    const Clause &clause;
    SearchDialect dialect;

    Mask operator()(TextAttribute attribute) const
    {
        const bool isInTag = attribute == TextAttribute::RunName && dialect == SearchDialect::Sql; // MLflow looks nowhere else
        const TextColumn *column = isInTag ? table.tag(QStringLiteral("mlflow.runName")) : &table.attribute(attribute);
        return textMask(table, column, clause, dialect);
    }
    Mask operator()(TimeAttribute attribute) const
    {
        return numberMask(table, clause, [&](Row row) { return table.attribute(attribute).time(row); });
    }
    Mask operator()(Duration) const
    {
        return numberMask(table, clause, [&](Row row) { return table.duration(row); });
    }
};

Mask clauseMask(const RunTable &table, const Clause &clause, SearchDialect dialect)
{
    switch (clause.field.kind) {
    case Field::Kind::Attribute:
        return std::visit(AttributeMask { table, clause, dialect }, attributeSource(clause.field.key));
    case Field::Kind::Param:
        return textMask(table, table.param(clause.field.key), clause, dialect);
    case Field::Kind::Tag:
        return textMask(table, table.tag(clause.field.key), clause, dialect);
    case Field::Kind::Metric:
        return metricMask(table, clause, dialect);
    case Field::Kind::Dataset:
        break;
    }
    return datasetMask(table, clause, dialect);
}

Mask combined(const Expression &expression, const RunTable &table, SearchDialect dialect)
{
    const bool isAnd = expression.kind == Expression::Kind::And;
    Mask mask(table.size(), isAnd);
    for (const Expression &operand : expression.operands) {
        const Mask other = evaluate(operand, table, dialect);
        for (std::size_t row = 0; row < mask.size(); ++row)
            mask[row] = isAnd ? mask[row] & other[row] : mask[row] | other[row];
    }
    return mask;
}

} // namespace

Mask evaluate(const Expression &expression, const RunTable &table, SearchDialect dialect)
{
    if (expression.kind == Expression::Kind::Clause)
        return clauseMask(table, expression.clause, dialect);
    if (expression.kind != Expression::Kind::Not)
        return combined(expression, table, dialect);
    Mask mask = evaluate(expression.operands.front(), table, dialect);
    for (quint8 &bit : mask)
        bit = !bit;
    return mask;
}

} // namespace runloupe
