#pragma once

#include "columncanvas.h"
#include "curveline.h"

#include <memory>
#include <vector>

class QPainter;

namespace runloupe {

/// Draws the lines of all curves of a plot: what was logged faintly behind what is smoothed, the raised run before all others.
///
/// Lines get smooth edges and dashes where these can be seen and there is time; all others are drawn on a ColumnCanvas.
class CurvesPainter {
public:
    /// Smooth edges take long: not while the picture moves.
    void setFine(bool isFine) { m_isFine = isFine; }
    void draw(QPainter &painter, const std::vector<std::unique_ptr<CurveLine>> &lines, const PixelMap &map);

private:
    using Lines = std::vector<const CurveLine *>;

    void drawLogged(QPainter &painter, const Lines &lines, double opacity);
    void drawDrawn(QPainter &painter, const Lines &lines, double opacity);
    void drawFine(QPainter &painter, const Lines &lines) const;
    bool isDrawnFinely(const CurveLine &line) const { return m_isFine && !line.isWinding(); }
    void showCanvas(QPainter &painter, double opacity);

    ColumnCanvas m_canvas;
    QRect m_area;
    bool m_isFine = true;
};

} // namespace runloupe
