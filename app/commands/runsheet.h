#pragma once

#include "tables/runsheets.h"

namespace runloupe {

enum class RunSheetKind {
    Everything, ///< all attributes, params, metrics and tags
    ForPeople, ///< what one looks at: without places, experiments where there is one only, and MLflow's own tags
};

/// One run a row, of the columns in which one of `rows` has a value, and of what histories come down to.
Sheet runSheet(const SharedRunTable &table, const std::vector<Row> &rows, RunSheetKind kind, const QList<RunColumn> &statistics);

} // namespace runloupe
