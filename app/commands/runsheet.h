#pragma once

#include "runs/runtable.h"
#include "writers/sheet.h"

namespace runloupe {

enum class RunSheetKind {
    Everything, ///< all attributes, params, metrics and tags
    ForPeople, ///< what one looks at: without places, experiments where there is one only, and MLflow's own tags
};

/// One run a row. Both `table` and `rows` must outlive the sheet.
Sheet runSheet(const RunTable &table, const std::vector<Row> &rows, RunSheetKind kind);

} // namespace runloupe
