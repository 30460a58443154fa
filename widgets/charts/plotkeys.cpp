#include "plotkeys.h"

#include "curveplot.h"

#include <QKeyEvent>

namespace runloupe {

namespace {

void moveAlongX(CurvePlot &plot, Direction direction, Qt::KeyboardModifiers modifiers, double pixels)
{
    if (!(modifiers & Qt::ShiftModifier))
        plot.pan({ direction == Direction::Left ? pixels : -pixels, 0 });
    else if (modifiers & Qt::ControlModifier)
        plot.extendStretch(direction);
    else
        plot.reader()->move(direction);
}

/// Alt moves the threshold by a pixel, and with Shift by ten.
void moveAlongY(CurvePlot &plot, double sign, Qt::KeyboardModifiers modifiers, double pixels)
{
    if (!(modifiers & Qt::AltModifier))
        plot.pan({ 0, sign * pixels });
    else if (plot.threshold())
        plot.moveThreshold(plot.pixelAt(0, *plot.threshold()).y() - sign * (modifiers & Qt::ShiftModifier ? 10 : 1));
}

bool takeAway(CurvePlot &plot)
{
    if (plot.reader()->stretch())
        return plot.reader()->setStretch(std::nullopt), true;
    return plot.cursorX() && (plot.setCursorX(std::nullopt), true);
}

} // namespace

bool pressPlotKey(CurvePlot &plot, const QKeyEvent &event)
{
    constexpr double Part = 0.1; // of what is seen
    constexpr double Nearer = 0.8;
    const QSizeF step = plot.plotArea().size() * Part;
    const QPointF center = plot.plotArea().center();
    switch (event.key()) {
    case Qt::Key_Left:
        return moveAlongX(plot, Direction::Left, event.modifiers(), step.width()), true;
    case Qt::Key_Right:
        return moveAlongX(plot, Direction::Right, event.modifiers(), step.width()), true;
    case Qt::Key_Up:
        return moveAlongY(plot, 1, event.modifiers(), step.height()), true;
    case Qt::Key_Down:
        return moveAlongY(plot, -1, event.modifiers(), step.height()), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return plot.zoom(Nearer, center), true;
    case Qt::Key_Minus:
        return plot.zoom(1 / Nearer, center), true;
    case Qt::Key_0:
        return plot.resetZoom(), true;
    case Qt::Key_Escape:
        return takeAway(plot);
    default:
        return false;
    }
}

} // namespace runloupe
