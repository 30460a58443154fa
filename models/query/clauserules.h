#pragma once

#include "expression.h"
#include "token.h"

#include <optional>

namespace runloupe {

/// Why the clause's comparator does not suit its field; nothing where it does. `written` is the comparator as people wrote it.
std::optional<QString> problemWithComparator(const Clause &clause, const QString &written);

/// Why a text is no regular expression; nothing where it is one.
std::optional<QString> problemWithPattern(const QString &pattern);

/// Why a token cannot be the next value of a clause whose field and comparator are known; nothing where it can.
std::optional<QString> problemWithValue(const Clause &clause, const Token &written, const Token &value);

} // namespace runloupe
