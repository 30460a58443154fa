#pragma once

#include "expression.h"
#include "token.h"

namespace runloupe {

/// A comparator as it is written; words in any letter case.
struct Spelling {
    QLatin1String text;
    Comparator comparator;
    bool isNegated = false;
};

/// The spelling of the comparators of one word or sign; null where the token is none of them.
const Spelling *spellingOf(const Token &token);

/// How such a comparator is usually written: `!=`, `not like`.
QString spellingOf(Comparator comparator, bool isNegated);

} // namespace runloupe
