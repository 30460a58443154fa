#pragma once

#include "core/error.h"
#include "query/field.h"
#include "runs/column.h"

#include <variant>

namespace runloupe {

/// The column that a field of the search language is, or what its history comes down to.
ColumnKey columnOf(const Field &field, const Statistic &statistic = {});

/// The column that people name by a key of the search language, such as ``params.`batch size` `` or `status`; or a sentence
/// about why it is none.
std::variant<ColumnKey, QString> columnOfKey(const QString &key);

/// What to say where a table lacks a column: that no run has it, and what may have been meant.
Error noSuchColumn(const RunTable &table, const ColumnKey &column);

} // namespace runloupe
