#include "plotkeys.h"

#include "curveplot.h"

#include <QKeyEvent>

namespace runloupe {

bool pressPlotKey(CurvePlot &plot, const QKeyEvent &event)
{
    constexpr double Part = 0.1; // of what is seen
    constexpr double Nearer = 0.8;
    const QSizeF step = plot.plotArea().size() * Part;
    const QPointF center = plot.plotArea().center();
    const bool movesCursor = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        return movesCursor ? plot.reader()->move(Direction::Left) : plot.pan({ step.width(), 0 }), true;
    case Qt::Key_Right:
        return movesCursor ? plot.reader()->move(Direction::Right) : plot.pan({ -step.width(), 0 }), true;
    case Qt::Key_Up:
        return plot.pan({ 0, step.height() }), true;
    case Qt::Key_Down:
        return plot.pan({ 0, -step.height() }), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return plot.zoom(Nearer, center), true;
    case Qt::Key_Minus:
        return plot.zoom(1 / Nearer, center), true;
    case Qt::Key_0:
        return plot.resetZoom(), true;
    case Qt::Key_Escape:
        return plot.cursorX() && (plot.setCursorX(std::nullopt), true);
    default:
        return false;
    }
}

} // namespace runloupe
