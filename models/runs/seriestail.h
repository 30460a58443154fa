#pragma once

#include "series.h"

#include <optional>

namespace runloupe {

/// Points that were logged to a series since it was looked at before.
struct SeriesTail {
    Series points; ///< as they were logged
    /// How many points the series had before these. Where the store cannot tell, it holds no point twice, as MLflow's databases.
    std::optional<std::size_t> before {};
};

/// `known` with those points of the tail that it lacks; it may have been read after some of them were logged. Null where the two
/// do not fit together, so that the series has to be read again.
SharedSeries grown(const SharedSeries &known, const SeriesTail &tail);

} // namespace runloupe
