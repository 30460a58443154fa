#pragma once

#include "analysis/valuestatistics.h"
#include "columnstyle.h"
#include "runs/column.h"

#include <QString>

#include <functional>

namespace runloupe {

/// Of what people chose, params and tags, the range; of what came out, mean and standard deviation.
GroupFigure usualFigure(const ColumnKey &column);

/// The figure by which groups are sorted: of a range the end that comes first, and else what is shown.
GroupFigure sortingFigure(GroupFigure shown, Qt::SortOrder direction);

/// The number by which groups are compared, NaN where there is none: of two, such as mean and deviation, the first.
double figureOf(const ValueStatistics &statistics, GroupFigure figure);

/// The same; nothing where there is none, and NaN only where the values have nothing else to say.
std::optional<double> figureIn(const ValueStatistics &statistics, GroupFigure figure);

/// Whether a good value of the column is a good one of the figure: a small deviation or many runs are neither.
bool ranksGroups(GroupFigure figure);

/// How numbers are written; the deviation behind a mean with fewer digits.
struct FigureWriting {
    std::function<QString(double)> number;
    std::function<QString(double)> deviation;
};

/// `0.953 ± 0.012`, `0.1 to 0.4` … Empty without values, `NaN` with nothing else.
QString figureText(const ValueStatistics &statistics, GroupFigure figure, const FigureWriting &writing);

/// All figures in lines, each with its name.
QString figureStory(const ValueStatistics &statistics, std::size_t runs, const std::function<QString(double)> &exactNumber);

/// For menus: `Mean ± standard deviation`.
QString figureTitle(GroupFigure figure);

} // namespace runloupe
