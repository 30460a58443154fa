#pragma once

#include "runcolumn.h"

namespace runloupe {

/// What a column says of several runs taken together.
struct ColumnSummary {
    std::size_t runs = 0;
    std::size_t missing = 0; ///< runs without a value
    std::size_t pending = 0; ///< runs of which it is not known yet
    std::size_t notANumber = 0; ///< runs whose value is NaN
    std::size_t different = 0; ///< values, NaN not counted
    QString least; ///< of the values but NaN; empty where there are none
    QString greatest;
};

/// Takes as long as sorting by the column. From any thread.
ColumnSummary summarise(const CellSource &cells, const std::vector<Row> &rows);

/// The summary in lines for people: the kind of the values, their range, how many runs lack one.
QString summaryText(const RunColumn &column, const std::vector<Row> &rows);

/// Whether not all of the runs say the same; having no value is saying something else. Ends at the first difference.
bool varies(const CellSource &cells, const std::vector<Row> &rows);

} // namespace runloupe
