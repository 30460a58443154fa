#pragma once

#include "field.h"

#include <vector>

namespace runloupe {

/// The comparators that need telling apart; `!=`, `NOT IN`, `IS NOT NULL` … are these and Clause::isNegated.
enum class Comparator { Equal, Less, LessOrEqual, Greater, GreaterOrEqual, Between, In, Like, ILike, RLike, IsNull };

/// Whether it asks which of two numbers is larger.
inline bool isOrdering(Comparator comparator)
{
    return comparator >= Comparator::Less && comparator <= Comparator::Between;
}

/// Whether its value is a pattern for texts.
inline bool isPattern(Comparator comparator)
{
    return comparator >= Comparator::Like && comparator <= Comparator::RLike;
}

/// The right-hand side of a comparison.
struct Value {
    QString text; ///< without quotes; of a number, as it was written
    double number = 0;
    bool isNumber = false; ///< a number without quotes

    /// Whether they mean the same; numbers may be written differently.
    friend bool operator==(const Value &a, const Value &b)
    {
        return a.isNumber == b.isNumber && (a.isNumber ? a.number == b.number : a.text == b.text);
    }
};

/// One comparison: `metrics.loss < 0.3`. It is false for a run that lacks the field, whether negated or not.
struct Clause {
    Field field;
    Comparator comparator = Comparator::Equal;
    bool isNegated = false;
    std::vector<Value> values; ///< none for IS NULL, two for BETWEEN, one or more for IN, else one

    friend bool operator==(const Clause &, const Clause &) = default;
};

/// The tree of a filter. `not` makes a clause that is false for want of its field true.
struct Expression {
    enum class Kind { Clause, And, Or, Not };

    Kind kind = Kind::And; ///< And without operands is true for every run
    Clause clause;
    std::vector<Expression> operands;
    qsizetype position = 0; ///< where it begins in the query, with its own brackets and `not`; in UTF-16 units
    qsizetype length = 0;

    qsizetype end() const { return position + length; }
};

} // namespace runloupe
