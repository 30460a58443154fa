#pragma once

#include "core/result.h"
#include "core/stop.h"
#include "queryproblem.h"
#include "runs/runtable.h"

#include <memory>
#include <variant>
#include <vector>

namespace runloupe {

struct Expression;

/// Which runs are wanted: MLflow's search language with `or`, `not`, brackets and more comparators.
///
///     metrics.`val/loss` < 0.3 and (params.optimizer = 'adam' or params.lr > 0.001)
///
/// What MLflow (3.17) understands means the same here, also where its databases and its folders differ. A comparison is false for
/// a run that lacks the metric, param or tag, also for `!=`; `IS NULL` finds such runs, and so does a `not` in front of the
/// comparison. A param or tag compared with a number without quotes is compared as a number, and what is no number matches
/// nothing. LIKE and ILIKE match the whole text (`%` any, `_` one character); RLIKE is a regular expression that may match
/// anywhere in it.
///
/// A value, cheap to copy, usable from any thread. The default one lets every run pass.
class Filter {
public:
    Filter();

    static std::variant<Filter, QueryProblem> parse(const QString &text);

    /// Whether every run passes.
    bool isEmpty() const;

    /// What it means, as long as the filter lives.
    const Expression &expression() const { return *m_expression; }

    /// Whether asking may take more than a moment even of few runs: where it has regular expressions.
    bool mayTakeLong() const;

    /// The rows that pass, ascending. An error where it was stopped, and where a regular expression is too hard for some text.
    Result<std::vector<Row>> matching(const RunTable &table, const Stop &stop) const;

private:
    explicit Filter(Expression expression);

    std::shared_ptr<const Expression> m_expression;
};

} // namespace runloupe
