#include "plotmouse.h"

#include "curveplot.h"

#include <QApplication>
#include <QMouseEvent>

#include <cmath>

namespace runloupe {

namespace {

QRectF rectangleBetween(const QPointF &a, const QPointF &b)
{
    return QRectF(a, b).normalized();
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
        turnWheel(*static_cast<QWheelEvent *>(event));
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
    const bool isRectangle = event.button() == Qt::RightButton || event.modifiers() & Qt::ShiftModifier;
    m_gesture = isRectangle ? Gesture::Rectangle : Gesture::Press;
}

void PlotMouse::move(const QMouseEvent &event)
{
    const bool isFar = (event.position() - m_begin).manhattanLength() >= QApplication::startDragDistance();
    if (m_gesture == Gesture::Press && isFar)
        m_gesture = Gesture::Pan;
    if (m_gesture == Gesture::None)
        m_plot->reader()->pointAt(event.position());
    else if (m_gesture == Gesture::Rectangle)
        m_plot->reader()->showRectangle(rectangleBetween(m_begin, event.position()));
    else if (m_gesture == Gesture::Pan)
        m_plot->pan(event.position() - m_last);
    if (m_gesture != Gesture::Press)
        m_last = event.position();
}

void PlotMouse::release(const QMouseEvent &event)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    m_plot->reader()->showRectangle({});
    if (gesture == Gesture::Rectangle)
        m_plot->zoomInto(rectangleBetween(m_begin, event.position()));
    if (const Curve *curve = gesture == Gesture::Press ? m_plot->curveAt(event.position()) : nullptr)
        Q_EMIT m_plot->runClicked(curve->run, event.modifiers());
}

void PlotMouse::turnWheel(const QWheelEvent &event)
{
    constexpr double FactorANotch = 0.8;
    const double notches = event.angleDelta().y() / 120.0; // an eighth of a degree each, 15 degrees a notch
    m_plot->zoom(std::pow(FactorANotch, notches), event.position());
}

} // namespace runloupe
