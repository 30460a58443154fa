#pragma once

#include "analysis/metricdirection.h"
#include "numberformat.h"

#include <optional>

namespace runloupe {

/// Which figure of a column stands for a group of runs.
enum class GroupFigure { MeanAndDeviation, Range, Mean, Deviation, Least, Greatest, Median, Count };

/// How people want the numbers of a column to be shown. A value.
struct ColumnStyle {
    NumberFormat format;
    std::optional<Better> better; ///< nothing: as the metric's name says
    bool isShaded = false; ///< whether cells are the darker the better their numbers are, or the greater
    std::optional<GroupFigure> figure = {}; ///< nothing: as is usual for such a column

    friend bool operator==(const ColumnStyle &, const ColumnStyle &) = default;
};

} // namespace runloupe
