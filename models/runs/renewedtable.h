#pragma once

#include "runtable.h"

#include <QSet>

namespace runloupe {

/// A table of what is known now where some runs of it were read again.
///
/// Runs that are not among `runs` are taken from `before`. Of the others what `now` has of them stands at the same places; those
/// that it lacks are gone; and those that are new follow at the end.
SharedRunTable renewedTable(const SharedRunTable &before, const QSet<RunKey> &runs, const RunTable &now);

} // namespace runloupe
