#pragma once

#include "curve.h"

namespace runloupe {

/// A group that several runs of a chart are drawn as.
struct ChartGroup {
    RunKey run; ///< the one that names it in all charts
    QString title;

    friend bool operator==(const ChartGroup &, const ChartGroup &) = default;
};

/// One run's history of a chart's metric, before it is laid along an axis.
struct ChartRun {
    RunKey run;
    QString name;
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;
    SharedSeries series;
    qint64 firstTime = 0; ///< of the run, in milliseconds: where relative time begins
    SharedSeries xMetric = {}; ///< what it is drawn against, where that is another metric; null: the run has none
    std::optional<ChartGroup> group = {}; ///< nothing where it is drawn by itself

    friend bool operator==(const ChartRun &, const ChartRun &) = default;
};

} // namespace runloupe
