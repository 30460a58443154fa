#pragma once

#include "runs/column.h"

namespace runloupe {

/// As tooltips, exports and kept settings name a column: `attributes.start_time`, `metrics.val/loss`, `min of metrics.val/loss`.
QString qualifiedName(const ColumnKey &key);

/// And back; nothing for what no column is called.
std::optional<ColumnKey> columnOfName(const QString &name);

} // namespace runloupe
