#pragma once

#include "runs/column.h"

namespace runloupe {

/// As what the texts of a column may be read.
enum class ValueType { Text, Number, Boolean };

/// What there is among the texts of a column.
struct ValueKinds {
    bool hasNumbers = false;
    bool hasLongNumbers = false; ///< that may be alike as doubles though they differ, see isExactAsDouble()
    bool hasBooleans = false;
    bool hasWords = false; ///< anything else but the words for nothing

    /// Params and tags are texts; their column is of numbers or booleans only where each of its texts is one (`1e-3`, `nan`;
    /// `True`, `false`), or a word for nothing (`None`, `null`, or no sign at all).
    ValueType type() const;
};

/// Looks at each different text once.
ValueKinds valueKindsOf(const TextColumn &column, std::size_t rows);
ValueType valueTypeOf(const TextColumn &column, std::size_t rows);

/// `True`, `false` … whatever the case; nothing for other texts.
std::optional<bool> parseBoolean(QByteArrayView text);

} // namespace runloupe
