#pragma once

#include "comparison.h"
#include "core/stop.h"
#include "tables/readdetails.h"
#include "tables/runcolumn.h"

namespace runloupe {

/// What is to be compared. A value that can travel to a worker.
struct ComparedRuns {
    SharedRunTable table;
    std::vector<Row> rows; ///< in the order in which they are to stand
    PlaceNames names {};
    QHash<RunKey, ReadDetails> read {}; ///< as far as it was read; what was not does not stand in the comparison

    /// Calls `with(run, row)` for each of them, with its place.
    template <typename With>
    void each(With with) const
    {
        for (std::size_t run = 0; run < rows.size(); ++run)
            with(run, rows[run]);
    }
};

/// Everything that is known of the runs, entry by entry, whether they differ in it or not. Params that hold a JSON or Python
/// literal are told by what is in it. Nothing is left out by a threshold. Lacks sections when told to stop.
Comparison compare(const ComparedRuns &runs, const Stop &stop = Stop::never());

} // namespace runloupe
