#pragma once

#include <QObject>
#include <QPointF>

class QMouseEvent;
class QWheelEvent;

namespace runloupe {

class CurvePlot;

/// What the mouse does on a plot. Pointing and clicking go through the plot to the curves; the rest moves its ranges.
class PlotMouse : public QObject {
    Q_OBJECT

public:
    explicit PlotMouse(CurvePlot *plot);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Gesture { None, Press, Pan, Rectangle, Mark, Threshold };

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void drag(const QPointF &position);
    Gesture gestureFor(const QMouseEvent &press) const;
    void release(const QMouseEvent &event);
    void turnWheel(const QWheelEvent &event);

    CurvePlot *m_plot;
    Gesture m_gesture = Gesture::None;
    bool m_isDragging = false; // and not just pressing
    QPointF m_begin;
    QPointF m_last;
};

} // namespace runloupe
