#pragma once

#include "runs/series.h"

#include <optional>

namespace runloupe {

/// What becomes of points where steps run backwards because a run was resumed from a checkpoint.
enum class BackwardSteps {
    Split, ///< another line begins there
    AsLogged, ///< the line runs back
    Overwritten, ///< the later log wins: what was logged beyond the checkpoint before is taken away
};

/// The points of a history in the order in which a line runs through them.
struct DrawingOrder {
    std::optional<std::vector<quint32>> places; ///< in the series; nothing: all of them, as they stand
    std::vector<std::size_t> cuts; ///< where each piece of the line but the first begins
    std::size_t overwritten = 0; ///< points taken away
};

DrawingOrder orderByTime(const Series &series);

/// By step, but by time where steps were logged again: each way back begins a piece, as far as `backward` leaves it.
///
/// A late point, whose step nobody else has, belongs where its step says. Steps that were logged twice are another life of
/// the run. Where steps go back all the time (several workers, a clock that is wrong) time is no guide, and steps are.
DrawingOrder orderByStep(const Series &series, BackwardSteps backward);

} // namespace runloupe
