#pragma once

class QKeyEvent;

namespace runloupe {

class CurvePlot;

/// Arrows pan, + and - zoom, 0 shows all again; Shift with an arrow moves the cursor, Escape takes it away. False where the
/// key means nothing to a plot.
bool pressPlotKey(CurvePlot &plot, const QKeyEvent &event);

} // namespace runloupe
