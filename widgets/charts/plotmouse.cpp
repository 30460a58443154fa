#include "plotmouse.h"

#include "curveplot.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace runloupe {

namespace {

QRectF rectangleBetween(const QPointF &a, const QPointF &b)
{
    return QRectF(a, b).normalized();
}

/// Where plots lie in something that scrolls, the wheel does that, and zooms with Ctrl.
bool isForScrolling(const QWheelEvent &event, const QWidget &plot)
{
    if (event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    for (const QWidget *around = plot.parentWidget(); around; around = around->parentWidget()) {
        if (const auto *const area = qobject_cast<const QAbstractScrollArea *>(around))
            return area->verticalScrollBar()->maximum() > 0;
    }
    return false;
}

} // namespace

PlotMouse::PlotMouse(CurvePlot *plot)
    : QObject(plot)
    , m_plot(plot)
{
    plot->setMouseTracking(true);
    plot->installEventFilter(this);
}

bool PlotMouse::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseMove:
        move(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        m_plot->resetZoom();
        return true;
    case QEvent::Wheel:
        if (isForScrolling(*static_cast<QWheelEvent *>(event), *m_plot))
            return false;
        turnWheel(*static_cast<QWheelEvent *>(event));
        return true;
    case QEvent::ContextMenu:
        if (const auto *menu = static_cast<QContextMenuEvent *>(event); menu->reason() == QContextMenuEvent::Keyboard)
            Q_EMIT m_plot->menuRequested(m_plot->mapToGlobal(m_plot->plotArea().center().toPoint()));
        return true;
    case QEvent::Leave:
        m_plot->reader()->leave();
        return false;
    default:
        return false;
    }
}

void PlotMouse::press(const QMouseEvent &event)
{
    m_plot->setFocus(Qt::MouseFocusReason);
    m_begin = m_last = event.position();
    m_gesture = gestureFor(event);
    m_isDragging = m_gesture == Gesture::Threshold;
}

PlotMouse::Gesture PlotMouse::gestureFor(const QMouseEvent &press) const
{
    if (press.button() == Qt::RightButton || press.modifiers() & Qt::ShiftModifier)
        return Gesture::Rectangle;
    if (press.modifiers() & Qt::ControlModifier)
        return Gesture::Mark;
    return m_plot->isThresholdAt(press.position()) ? Gesture::Threshold : Gesture::Pan;
}

void PlotMouse::move(const QMouseEvent &event)
{
    if (m_gesture == Gesture::None) {
        m_plot->reader()->pointAt(event.position());
        m_plot->setCursor(m_plot->isThresholdAt(event.position()) ? Qt::SplitVCursor : Qt::ArrowCursor);
        return;
    }
    m_isDragging |= (event.position() - m_begin).manhattanLength() >= QApplication::startDragDistance();
    if (m_isDragging)
        drag(event.position());
}

void PlotMouse::drag(const QPointF &position)
{
    if (m_gesture == Gesture::Rectangle)
        m_plot->reader()->showRectangle(rectangleBetween(m_begin, position));
    else if (m_gesture == Gesture::Mark)
        m_plot->reader()->markBetween(m_begin, position);
    else if (m_gesture == Gesture::Threshold)
        m_plot->moveThreshold(position.y());
    else
        m_plot->pan(position - m_last);
    m_last = position;
}

void PlotMouse::release(const QMouseEvent &event)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    m_plot->reader()->showRectangle({});
    if (m_isDragging && gesture == Gesture::Mark)
        Q_EMIT m_plot->stretchMarked();
    if (m_isDragging && gesture == Gesture::Rectangle)
        return m_plot->zoomInto(rectangleBetween(m_begin, event.position()));
    if (m_isDragging)
        return;
    if (event.button() == Qt::RightButton)
        Q_EMIT m_plot->menuRequested(event.globalPosition().toPoint());
    else if (const Curve *const curve = m_plot->curveAt(event.position()))
        Q_EMIT m_plot->runClicked(curve->run, event.modifiers());
}

void PlotMouse::turnWheel(const QWheelEvent &event)
{
    constexpr double FactorANotch = 0.8;
    const double notches = event.angleDelta().y() / 120.0; // an eighth of a degree each, 15 degrees a notch
    m_plot->zoom(std::pow(FactorANotch, notches), event.position());
}

} // namespace runloupe
