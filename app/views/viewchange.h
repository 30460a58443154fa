#pragma once

#include "viewstate.h"

namespace runloupe {

/// The step from one arrangement to another, as people would call it.
struct ViewChange {
    /// Whether such steps follow one another by themselves and count as one: while a border or a slider is dragged.
    enum class Kind { Single, Continuous };

    QString text; ///< such as `Sort by loss`; never empty
    Kind kind = Kind::Single;

    friend bool operator==(const ViewChange &, const ViewChange &) = default;
};

ViewChange viewChange(const ViewState &before, const ViewState &after);

} // namespace runloupe
