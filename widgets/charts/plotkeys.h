#pragma once

namespace runloupe {

class CurvePlot;

/// Arrows pan, + and - zoom, 0 shows all again. False where the key (a Qt::Key) means nothing to a plot.
bool pressPlotKey(CurvePlot &plot, int key);

} // namespace runloupe
