#pragma once

#include "boxfield.h"
#include "core/result.h"
#include "expression.h"

namespace runloupe {

/// What the text in a box says of its column, as clauses that all have to be true; none for a blank text.
///
///     box   := ["!"] ( "missing" | "/" expression "/" ["i"] | range | text )  |  comparison { comparison }
///     range := [value] ".." [value]                both ends within
///     comparison := [ "=" | "!=" | "<" | "<=" | ">" | ">=" ] value { "," value }
///
/// A text without a comparator is contained in the values that are wanted, in any letter case; a number equals them. `missing`
/// finds runs without a value, and `!` in front turns things round. Texts that look like something else stand in double
/// quotes. Times are dates in the local zone (spanOfDate), durations have units (spanOfLength). The error is one sentence.
Result<std::vector<Clause>> clausesOfBox(const BoxField &box, const QString &text);

/// The same as a part of a query, joined by `and`; empty for none.
QString queryText(const std::vector<Clause> &clauses);

} // namespace runloupe
