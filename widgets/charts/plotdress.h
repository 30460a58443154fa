#pragma once

class QCustomPlot;
class QPalette;

namespace runloupe {

/// Takes from a new plot what does not change: margins, tick lengths, and the mouse and keys, which are ours.
void arrangePlot(QCustomPlot &plot);

/// Gives a plot the colours and fonts of the theme; to be called again when these change.
void dressPlot(QCustomPlot &plot, const QPalette &palette);

} // namespace runloupe
