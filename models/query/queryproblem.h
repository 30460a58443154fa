#pragma once

#include <QString>

namespace runloupe {

/// What is wrong with a query, and where: `message` is a whole sentence that says what was expected.
///
/// Position and length count UTF-16 units of the query, as line edits do; the length is 0 where something is missing.
struct QueryProblem {
    qsizetype position = 0;
    qsizetype length = 0;
    QString message;
};

} // namespace runloupe
