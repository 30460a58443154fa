#pragma once

#include "field.h"

namespace runloupe {

/// What a half-written query wants at the cursor, and which part of it is being written.
struct QueryContext {
    enum class Wants {
        Field,
        Comparator, ///< or `not`
        Value,
        Null, ///< `null` or `not null`
        Bracket, ///< the one that opens a list
        Comma, ///< or the bracket that closes the list
        RangeAnd, ///< the `and` of `between`
        Connective, ///< `and` or `or`
    };

    Wants wants = Wants::Field;
    std::optional<Field> field; ///< the one last named; nothing where its name is wrong
    qsizetype from = 0; ///< of the word at the cursor
    qsizetype length = 0;
    QString start; ///< of that word, up to the cursor
};

QueryContext contextAt(const QString &query, qsizetype cursor);

} // namespace runloupe
