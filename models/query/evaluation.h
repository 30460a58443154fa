#pragma once

#include "core/error.h"
#include "core/stop.h"
#include "expression.h"
#include "texttest.h"

namespace runloupe {

/// Asks which runs an expression is true of, in the eyes of one kind of store.
///
/// Each comparison looks only at the runs that are still in question, so that of several cheap and expensive ones joined
/// by `and`, the first rejections save the rest.
class Evaluation {
public:
    using Rows = std::vector<Row>; ///< ascending

    /// `table` and `stop` outlive this.
    Evaluation(const RunTable &table, SearchDialect dialect, const Stop &stop)
        : m_table(table)
        , m_dialect(dialect)
        , m_stop(stop)
    {
    }

    /// Those of `rows` that pass; any, once there is an error.
    Rows passing(const Expression &expression, Rows rows);
    /// Why the question has no answer: a regular expression that is too hard for some text, or it was stopped.
    const std::optional<Error> &error() const { return m_error; }

private:
    Rows passingAny(const std::vector<Expression> &expressions, const Rows &rows);
    void keepSatisfying(const Clause &clause, Rows &rows);
    void keepByAttribute(const Clause &clause, Rows &rows);
    void keepByMetric(const Clause &clause, Rows &rows);
    void keepByText(const TextColumn *column, const Clause &clause, Rows &rows);
    void keepByDataset(const Clause &clause, Rows &rows);
    void keepByTest(const TextColumn &column, const TextTest &test, Rows &rows);
    bool passes(const TextTest &test, QByteArrayView text);

    const RunTable &m_table;
    SearchDialect m_dialect;
    const Stop &m_stop;
    std::optional<Error> m_error;
};

} // namespace runloupe
