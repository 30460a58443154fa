#pragma once

#include "expression.h"
#include "queryproblem.h"

#include <variant>

namespace runloupe {

/// Reads a whole filter. Blank text is the And without operands.
///
///     filter  := conjunction { OR conjunction }
///     conjunction := negation { [AND] negation }      AND may be missing, doubled, leading and trailing, as in MLflow
///     negation := { NOT } ( "(" filter ")" | clause )
///     clause  := field comparator value | field [NOT] IN "(" value { "," value } [","] ")"
///              | field [NOT] BETWEEN value AND value | field IS [NOT] NULL
std::variant<Expression, QueryProblem> parseFilter(const QString &text);

} // namespace runloupe
