#pragma once

class QKeyEvent;

namespace runloupe {

class CurvePlot;

/// Arrows pan, + and - zoom, 0 shows all again; Shift with an arrow moves the cursor, Shift and Ctrl mark a stretch with it, Alt
/// moves the threshold. Escape takes away the stretch, and then the cursor. False where the key means nothing to a plot.
bool pressPlotKey(CurvePlot &plot, const QKeyEvent &event);

} // namespace runloupe
