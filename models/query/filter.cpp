#include "filter.h"

#include "evaluation.h"
#include "parser.h"

namespace runloupe {

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

std::vector<Row> Filter::matching(const RunTable &table) const
{
    const Mask mask = evaluate(*m_expression, table);
    std::vector<Row> rows;
    for (Row row = 0; row < mask.size(); ++row) {
        if (mask[row])
            rows.push_back(row);
    }
    return rows;
}

} // namespace runloupe
