#include "filter.h"

#include "evaluation.h"
#include "parser.h"

#include <algorithm>

namespace runloupe {

namespace {

std::vector<Row> rowsOf(const RunTable &table, SearchDialect dialect)
{
    std::vector<Row> rows;
    for (Row row = 0; row < table.size(); ++row) {
        if (table.dialect(row) == dialect)
            rows.push_back(row);
    }
    return rows;
}

bool hasExpressions(const Expression &expression)
{
    return (expression.kind == Expression::Kind::Clause && expression.clause.comparator == Comparator::RLike)
        || std::any_of(expression.operands.begin(), expression.operands.end(), hasExpressions);
}

} // namespace

Filter::Filter()
    : Filter(Expression())
{
}

Filter::Filter(Expression expression)
    : m_expression(std::make_shared<const Expression>(std::move(expression)))
{
}

std::variant<Filter, QueryProblem> Filter::parse(const QString &text)
{
    std::variant<Expression, QueryProblem> parsed = parseFilter(text);
    if (const QueryProblem *problem = std::get_if<QueryProblem>(&parsed))
        return *problem;
    return Filter(std::get<Expression>(std::move(parsed)));
}

bool Filter::isEmpty() const
{
    return m_expression->kind == Expression::Kind::And && m_expression->operands.empty();
}

bool Filter::mayTakeLong() const
{
    return hasExpressions(*m_expression);
}

Result<std::vector<Row>> Filter::matching(const RunTable &table, const Stop &stop) const
{
    std::vector<Row> rows;
    for (const SearchDialect dialect : { SearchDialect::Sql, SearchDialect::Files }) {
        Evaluation evaluation(table, dialect, stop);
        const std::vector<Row> passing = evaluation.passing(*m_expression, rowsOf(table, dialect));
        if (evaluation.error())
            return *evaluation.error();
        const auto middle = std::ptrdiff_t(rows.size());
        rows.insert(rows.end(), passing.begin(), passing.end());
        std::inplace_merge(rows.begin(), rows.begin() + middle, rows.end());
    }
    return rows;
}

} // namespace runloupe
