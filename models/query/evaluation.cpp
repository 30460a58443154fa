#include "evaluation.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>

namespace runloupe {

namespace {

using Rows = Evaluation::Rows;

template <typename Holds>
void keep(Rows &rows, Holds holds)
{
    std::erase_if(rows, [&holds](Row row) { return !holds(row); });
}

/// `value(row)` is an optional number.
template <typename NumberAt>
void keepByNumber(const Clause &clause, Rows &rows, NumberAt value)
{
    if (clause.comparator == Comparator::IsNull) {
        keep(rows, [&](Row row) { return value(row).has_value() == clause.isNegated; });
        return;
    }
    const NumberTest test(clause);
    keep(rows, [&](Row row) {
        const auto number = value(row);
        return number && test(double(*number));
    });
}

Rows difference(const Rows &rows, const Rows &others)
{
    Rows left;
    std::set_difference(rows.begin(), rows.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

/// MLflow's SQL stores keep infinity as the largest double, and compare it as such.
double storedNumber(double number, SearchDialect dialect)
{
    constexpr double Largest = std::numeric_limits<double>::max();
    return dialect == SearchDialect::Sql ? std::clamp(number, -Largest, Largest) : number;
}

Error tooHard(QByteArrayView text)
{
    constexpr qsizetype ToldCharacters = 40;
    QString told = QString::fromUtf8(text).simplified();
    if (told.size() > ToldCharacters)
        told = told.first(ToldCharacters) + u'…';
    return Error(Error::Kind::Invalid,
                 QCoreApplication::translate("runloupe::Evaluation",
                                             "The regular expression takes too many steps on “%1”. Try one without a repetition "
                                             "inside another.")
                     .arg(told));
}

} // namespace

Rows Evaluation::passing(const Expression &expression, Rows rows)
{
    switch (expression.kind) {
    case Expression::Kind::Clause:
        keepSatisfying(expression.clause, rows);
        return rows;
    case Expression::Kind::And:
        for (const Expression &operand : expression.operands)
            rows = passing(operand, std::move(rows));
        return rows;
    case Expression::Kind::Or:
        return passingAny(expression.operands, rows);
    case Expression::Kind::Not:
        break;
    }
    return difference(rows, passing(expression.operands.front(), rows));
}

Rows Evaluation::passingAny(const std::vector<Expression> &expressions, const Rows &rows)
{
    Rows failing = rows;
    for (const Expression &expression : expressions)
        failing = difference(failing, passing(expression, failing));
    return difference(rows, failing);
}

void Evaluation::keepSatisfying(const Clause &clause, Rows &rows)
{
    switch (clause.field.kind) {
    case Field::Kind::Attribute:
        keepByAttribute(clause, rows);
        break;
    case Field::Kind::Param:
        keepByText(m_table.param(clause.field.key), clause, rows);
        break;
    case Field::Kind::Tag:
        keepByText(m_table.tag(clause.field.key), clause, rows);
        break;
    case Field::Kind::Metric:
        keepByMetric(clause, rows);
        break;
    case Field::Kind::Dataset:
        keepByDataset(clause, rows);
        break;
    }
}

void Evaluation::keepByAttribute(const Clause &clause, Rows &rows)
{
    const AttributeSource source = attributeSource(clause.field.key);
    if (const TimeAttribute *time = std::get_if<TimeAttribute>(&source)) {
        keepByNumber(clause, rows, [&](Row row) { return m_table.attribute(*time).time(row); });
    } else if (const TextAttribute *text = std::get_if<TextAttribute>(&source)) {
        const bool isInTag = *text == TextAttribute::RunName && m_dialect == SearchDialect::Sql; // MLflow looks nowhere else
        keepByText(isInTag ? m_table.tag(QStringLiteral("mlflow.runName")) : &m_table.attribute(*text), clause, rows);
    } else {
        keepByNumber(clause, rows, [&](Row row) { return m_table.duration(row); });
    }
}

void Evaluation::keepByMetric(const Clause &clause, Rows &rows)
{
    const NumberColumn *column = m_table.metric(clause.field.key);
    keepByNumber(clause, rows, [column, this](Row row) {
        return column && column->has(row) ? std::optional(storedNumber(column->value(row), m_dialect)) : std::nullopt;
    });
}

void Evaluation::keepByText(const TextColumn *column, const Clause &clause, Rows &rows)
{
    if (clause.comparator == Comparator::IsNull)
        keep(rows, [&](Row row) { return (column && column->has(row)) == clause.isNegated; });
    else if (column)
        keepByTest(*column, TextTest(clause, m_dialect), rows);
    else
        rows.clear();
}

/// Asks for each different text once, for columns repeat theirs.
void Evaluation::keepByTest(const TextColumn &column, const TextTest &test, Rows &rows)
{
    enum : quint8 { Unknown, No, Yes };
    std::vector<quint8> answers(column.pool().size());
    answers[NoText] = No;
    keep(rows, [&](Row row) {
        quint8 &answer = answers[column.id(row)];
        if (answer == Unknown)
            answer = passes(test, column.text(row)) ? Yes : No;
        return answer == Yes;
    });
}

bool Evaluation::passes(const TextTest &test, QByteArrayView text)
{
    if (!m_error && m_stop.isRequested())
        m_error = Stop::error();
    if (m_error)
        return false;
    const TextTest::Answer answer = test(text);
    if (answer == TextTest::Answer::TooHard)
        m_error = tooHard(text);
    return answer == TextTest::Answer::Yes;
}

/// True where some input satisfies the clause.
void Evaluation::keepByDataset(const Clause &clause, Rows &rows)
{
    const auto texts = [&](Row row) {
        QStringList present;
        for (const DatasetInput &dataset : m_table.datasets(row)) {
            if (const QString &text = datasetText(dataset, clause.field.key); !text.isNull())
                present << text;
        }
        return present;
    };
    if (clause.comparator == Comparator::IsNull) {
        keep(rows, [&](Row row) { return texts(row).isEmpty() != clause.isNegated; });
        return;
    }
    const TextTest test(clause, m_dialect);
    keep(rows, [&](Row row) {
        const QStringList present = texts(row);
        return std::any_of(present.begin(), present.end(), [&](const QString &text) { return passes(test, text.toUtf8()); });
    });
}

} // namespace runloupe
