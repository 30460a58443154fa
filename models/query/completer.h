#pragma once

#include "runs/runtable.h"

#include <QStringList>

namespace runloupe {

/// What of a query may be replaced by which words. Nothing to offer: no candidates.
struct Completion {
    qsizetype from = 0;
    qsizetype length = 0;
    QStringList candidates;
};

/// What may stand at the cursor of a half-written filter: names of the table's columns (quoted where needed), comparators,
/// values that occur, `and`, `or`, `not`. The best come first; at most a few hundred.
Completion complete(const QString &text, qsizetype cursor, const RunTable &table);

} // namespace runloupe
