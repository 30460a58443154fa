#pragma once

#include "runs/column.h"

namespace runloupe {

/// As what the texts of a column may be read.
enum class ValueType { Text, Number, Boolean };

/// Params and tags are texts; their column is of numbers or booleans only where each of its texts is one (`1e-3`, `nan`;
/// `True`, `false`). Looks at each different text once.
ValueType valueTypeOf(const TextColumn &column, std::size_t rows);

/// `True`, `false` … whatever the case; nothing for other texts.
std::optional<bool> parseBoolean(QByteArrayView text);

} // namespace runloupe
