#include "filter.h"

#include "evaluation.h"
#include "parser.h"

#include <algorithm>

namespace runloupe {

namespace {

bool hasRunsOf(const RunTable &table, SearchDialect dialect)
{
    for (Row row = 0; row < table.size(); ++row) {
        if (table.dialect(row) == dialect)
            return true;
    }
    return false;
}

/// Adds the rows of the mask that are of this dialect.
void append(std::vector<Row> &rows, const Mask &mask, const RunTable &table, SearchDialect dialect)
{
    for (Row row = 0; row < mask.size(); ++row) {
        if (mask[row] && table.dialect(row) == dialect)
            rows.push_back(row);
    }
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

std::vector<Row> Filter::matching(const RunTable &table) const
{
    std::vector<Row> rows;
    for (const SearchDialect dialect : { SearchDialect::Sql, SearchDialect::Files }) {
        if (hasRunsOf(table, dialect))
            append(rows, evaluate(*m_expression, table, dialect), table, dialect);
    }
    if (!std::is_sorted(rows.begin(), rows.end())) // stores of both kinds are in the table
        std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace runloupe
