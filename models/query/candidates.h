#pragma once

#include "field.h"

#include <QStringList>

namespace runloupe {

/// All that a comparison may begin with: the table's metrics and params, attributes, tags, datasets. Quoted where needed.
QStringList fieldCandidates(const RunTable &table);

/// The comparators that suit the field.
QStringList comparatorCandidates(const Field &field);

/// Texts that occur in the field, in quotes, the most frequent first, and no more than `most`. None for numbers.
QStringList valueCandidates(const RunTable &table, const Field &field, qsizetype most);

} // namespace runloupe
