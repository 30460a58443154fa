#pragma once

#include "curve.h"

namespace runloupe {

/// One run's history of a chart's metric, before it is laid along an axis.
struct ChartRun {
    RunKey run;
    QString name;
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;
    SharedSeries series;
    qint64 firstTime = 0; ///< of the run, in milliseconds: where relative time begins
    SharedSeries xMetric = {}; ///< what it is drawn against, where that is another metric; null: the run has none

    friend bool operator==(const ChartRun &, const ChartRun &) = default;
};

} // namespace runloupe
