#include "filter.h"

#include "evaluation.h"
#include "parser.h"

#include <algorithm>
#include <iterator>

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
    const auto matchingOf
        = [&](SearchDialect dialect) { return Evaluation(table, dialect).passing(*m_expression, rowsOf(table, dialect)); };
    const std::vector<Row> inDatabases = matchingOf(SearchDialect::Sql);
    const std::vector<Row> inFolders = matchingOf(SearchDialect::Files);
    std::vector<Row> rows;
    std::merge(inDatabases.begin(), inDatabases.end(), inFolders.begin(), inFolders.end(), std::back_inserter(rows));
    return rows;
}

} // namespace runloupe
