#pragma once

#include "expression.h"

namespace runloupe {

/// Asks which runs an expression is true of, in the eyes of one kind of store.
///
/// Each comparison looks only at the runs that are still in question, so that of several cheap and expensive ones joined
/// by `and`, the first rejections save the rest.
class Evaluation {
public:
    using Rows = std::vector<Row>; ///< ascending

    Evaluation(const RunTable &table, SearchDialect dialect)
        : m_table(table)
        , m_dialect(dialect)
    {
    }

    /// Those of `rows` that pass.
    Rows passing(const Expression &expression, Rows rows) const;

private:
    Rows passingAny(const std::vector<Expression> &expressions, const Rows &rows) const;
    void keepSatisfying(const Clause &clause, Rows &rows) const;
    void keepByAttribute(const Clause &clause, Rows &rows) const;
    void keepByMetric(const Clause &clause, Rows &rows) const;
    void keepByText(const TextColumn *column, const Clause &clause, Rows &rows) const;
    void keepByDataset(const Clause &clause, Rows &rows) const;

    const RunTable &m_table;
    SearchDialect m_dialect;
};

} // namespace runloupe
