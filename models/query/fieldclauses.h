#pragma once

#include "expression.h"

namespace runloupe {

/// What a whole query says of one field.
struct FieldClauses {
    std::vector<Clause> clauses; ///< that are all true of every run that passes, as they stand in the query
    bool isMore = false; ///< whether the query says things of the field that are no such clauses
};
FieldClauses clausesOn(const Field &field, const Expression &query);

/// The query with other clauses on a field: `clauses`, the text of some joined by `and`, takes the place of all that the
/// query's ands say of this field alone, or comes behind the rest; empty, it takes it out. The rest stays as it was written.
/// `expression` is what the query means.
QString withClauses(const QString &query, const Expression &expression, const Field &field, const QString &clauses);

} // namespace runloupe
