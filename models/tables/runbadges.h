#pragma once

#include "runs/runtable.h"

#include <QList>

namespace runloupe {

class RunSelection;

/// What stands beside a run's name in a table.
enum class RunBadge { Pinned, Starred, Baseline };

QList<RunBadge> badgesOf(const RunSelection &selection, Row row);

/// For the ear, and for tool tips: `Pinned`.
QString badgeWord(RunBadge badge);

} // namespace runloupe
