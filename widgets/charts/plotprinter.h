#pragma once

#include "theme/theme.h"

class QRect;

namespace runloupe {

class CurvePlot;
class FigureCanvas;

/// Draws a plot into a place of a figure, by the theme that is borrowed: what is seen of it on screen, in the colours of
/// `scheme`, with no run standing out. The plot is to be dressed for the screen when the theme is given back.
void printPlot(CurvePlot &plot, FigureCanvas &canvas, const QRect &place, ColorScheme scheme);
void dressForScreen(CurvePlot &plot);

} // namespace runloupe
