#pragma once

#include "analysis/metricdirection.h"
#include "numberformat.h"
#include "runs/column.h"

#include <QHash>

#include <optional>

namespace runloupe {

/// Which figure of a column stands for a group of runs.
enum class GroupFigure { MeanAndDeviation, Range, Mean, Deviation, Least, Greatest, Median, Count };

/// How people want the numbers of a column to be shown. A value.
struct ColumnStyle {
    NumberFormat format;
    std::optional<Better> better; ///< nothing: as is usual
    bool isShaded = false; ///< whether cells are the darker the better their numbers are, or the greater
    std::optional<GroupFigure> figure = {}; ///< nothing: as is usual for such a column

    friend bool operator==(const ColumnStyle &, const ColumnStyle &) = default;
};

using ColumnStyles = QHash<ColumnKey, ColumnStyle>;

/// Which values of a metric are the better ones: as people said of it, or else as its name says.
Better betterOfMetric(const QString &metric, const ColumnStyles &styles);

/// Which values of a column are the better ones while nobody said it of the column itself: those of its metric, but a threshold
/// is the better reached the sooner, and no step of the best is better than another.
Better usualBetter(const ColumnKey &key, const ColumnStyles &styles);

} // namespace runloupe
