#pragma once

#include "expression.h"

namespace runloupe {

/// The clause that is true where the field has this text in it, in any letter case. LIKE, or a regular expression where that
/// would take some of the text's own signs for wildcards or mind the case of its letters.
Clause containing(const Field &field, const QString &text);

/// The text that such a clause looks for; nothing for clauses of other kinds.
std::optional<QString> containedText(const Clause &clause);

} // namespace runloupe
