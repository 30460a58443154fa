#pragma once

#include "columncanvas.h"
#include "curveline.h"

#include <memory>
#include <vector>

class QPainter;

namespace runloupe {

/// Draws the lines of all curves of a plot: what was logged faintly behind what is smoothed, the bands of groups behind both, the
/// raised run before all others.
///
/// Lines get smooth edges and dashes where these can be seen and there is time; all others are drawn on a ColumnCanvas.
class CurvesPainter {
public:
    enum class Finish {
        Quick, ///< while the picture moves, for smooth edges take long
        Fine,
        Paper, ///< lines only, however long that takes: they are printed, or kept as lines
    };
    void setFinish(Finish finish) { m_finish = finish; }
    Finish finish() const { return m_finish; }
    void draw(QPainter &painter, const std::vector<std::unique_ptr<CurveLine>> &lines, const PixelMap &map);

private:
    using Lines = std::vector<const CurveLine *>;

    void drawBands(QPainter &painter, const Lines &lines, double opacity) const;
    void drawLogged(QPainter &painter, const Lines &lines, double opacity);
    void drawDrawn(QPainter &painter, const Lines &lines, double opacity);
    void drawFine(QPainter &painter, const Lines &lines) const;
    void drawPieces(QPainter &painter, const QList<QPolygonF> &pieces) const;
    void drawLoggedOnPaper(QPainter &painter, const Lines &lines, double opacity) const;
    bool isDrawnFinely(const CurveLine &line) const;
    void showCanvas(QPainter &painter, double opacity);

    ColumnCanvas m_canvas;
    QRect m_area;
    Finish m_finish = Finish::Fine;
};

} // namespace runloupe
