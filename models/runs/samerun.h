#pragma once

#include "runtable.h"

namespace runloupe {

/// The row in `to` of the run that `from` has in `row`; NoRow where `to` does not have it.
inline Row sameRun(const RunTable &from, Row row, const RunTable &to)
{
    return to.rowOf(from.keyOf(row));
}

} // namespace runloupe
