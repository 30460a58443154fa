#pragma once

#include "reading.h"
#include "runscopefilter.h"

namespace runloupe {

/// The rowids of the newest runs that `filter` wants, at most `most` of them; see RunScope::newest. Looks at no more of each
/// run than that takes. What is damaged is left out without a word: whoever reads the runs comes upon it again.
Result<QSet<qint64>> newestRuns(Reading &reading, const RunScopeFilter &filter, std::size_t most);

} // namespace runloupe
