#pragma once

#include "figure.h"
#include "tables/curvesheet.h"

namespace runloupe {

class CurveChart;

/// What can be taken along of a chart: how it looks, and the points that are in it.
struct ExportedChart {
    FigureChart picture;
    QList<SheetCurve> curves;
    SheetRange inView; ///< of the x axis
};

ExportedChart exportedChart(const CurveChart &chart);

} // namespace runloupe
