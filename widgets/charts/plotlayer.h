#pragma once

#include <QString>

#include <functional>

class QCustomPlot;
class QPainter;

namespace runloupe {

/// Has a function of ours draw on a layer of a plot (`main`, `overlay`) at each replot, clipped to its axes. The plot keeps
/// the function for as long as it lives.
void drawOnLayer(QCustomPlot &plot, const QString &layer, std::function<void(QPainter &)> draw);

/// Draws all of them by another painter, in the order of their layers.
void drawLayers(QCustomPlot &plot, QPainter &painter);
/// Whether a replot draws them.
void setLayersVisible(QCustomPlot &plot, bool areVisible);

} // namespace runloupe
