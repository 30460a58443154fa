#pragma once

#include "expression.h"

#include <optional>

namespace runloupe {

/// A key as it may stand behind the dot: as it is where that is allowed, else in backticks or, where it holds one, quotes.
QString quotedKey(const QString &key);

/// A text as a value: in single quotes, or double ones where it holds a single one. Nothing where neither is possible, for
/// the language has no escapes.
std::optional<QString> quotedText(const QString &text);

/// A regular expression as a value; what its quotes cannot hold is written as codes.
QString quotedExpression(const QString &expression);

/// The field in which queries find what a column shows. Nothing where they have no name for it: for models, what histories come
/// down to, and keys that no quotes can hold.
std::optional<Field> fieldOf(const ColumnKey &column);

/// A field as queries call it: ``metrics.`val/loss` ``, `attributes.status`.
QString queryName(const Field &field);

/// A clause as queries write it: ``metrics.`val/loss` < 0.3``. A text that cannot be quoted is looked for by a regular
/// expression that matches nothing else.
QString queryText(const Clause &clause);

/// The filter that finds the runs whose column has exactly this text; by a regular expression where quotedText() has none.
/// Only for columns that have a field.
QString filterFor(const ColumnKey &column, const QString &value);

} // namespace runloupe
