#pragma once

#include "runs/column.h"

#include <optional>

namespace runloupe {

/// A key as it may stand behind the dot: as it is where that is allowed, else in backticks or, where it holds one, quotes.
QString quotedKey(const QString &key);

/// A text as a value: in single quotes, or double ones where it holds a single one. Nothing where neither is possible, for
/// the language has no escapes.
std::optional<QString> quotedText(const QString &text);

/// Whether a query can speak of the column: not of models, nor of what histories come down to.
bool hasQueryName(const ColumnKey &column);

/// A column as queries call it: ``metrics.`val/loss` ``, `attributes.status`. Only where hasQueryName().
QString queryName(const ColumnKey &column);

/// The filter that finds the runs whose column has exactly this text; by a regular expression where quotedText() has none.
QString filterFor(const ColumnKey &column, const QString &value);

} // namespace runloupe
