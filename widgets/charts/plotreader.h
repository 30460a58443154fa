#pragma once

#include "curvelines.h"
#include "plotaxes.h"

#include <QObject>

namespace runloupe {

/// What people point at in a plot: the x at which all curves are read, the run under the mouse, and a stretch of the x axis that
/// they marked. Shows where that is.
class PlotReader : public QObject {
    Q_OBJECT

public:
    /// Belongs to `plot`, which it lays itself over; `axes` and `lines` outlive it.
    PlotReader(QWidget *plot, const PlotAxes &axes, const CurveLines &lines);

    /// Where the cursor stands, in data; nothing while the mouse is elsewhere.
    std::optional<double> x() const { return m_x; }
    void setX(std::optional<double> x) { place(x, std::nullopt); }
    /// How high the mouse is, in data; nothing where the cursor was moved otherwise.
    std::optional<double> height() const { return m_height; }
    /// To the next logged point of any curve; into the middle, where there is no cursor yet.
    void move(Direction direction);

    /// The marked stretch of the x axis, in data.
    const std::optional<AxisRange> &stretch() const { return m_stretch; }
    void setStretch(const std::optional<AxisRange> &stretch);
    /// Marks what lies between two pixels.
    void markBetween(const QPointF &a, const QPointF &b);
    /// Moves the cursor and marks what lies between it and where that began.
    void extendStretch(Direction direction);

    /// As the mouse does, at a pixel of the plot.
    void pointAt(const QPointF &pixel);
    void leave();

    /// The rectangle that is being dragged open; a null one takes it away.
    void showRectangle(const QRectF &rectangle);
    /// To be called when the plot is drawn.
    void update();
    void setGeometry(const QRect &rect);

Q_SIGNALS:
    void moved();
    void stretchChanged();
    void runHovered(const std::optional<RunKey> &run);

private:
    void place(std::optional<double> x, std::optional<double> height);
    QRectF stretchArea(const PixelMap &map) const;
    void hover(const std::optional<RunKey> &run);

    const PlotAxes &m_axes;
    const CurveLines &m_lines;
    PlotCursor *m_cursor;
    std::optional<double> m_x;
    std::optional<double> m_height;
    std::optional<AxisRange> m_stretch;
    double m_anchor = 0; // where extending the stretch began
    std::optional<RunKey> m_hovered; // by the mouse on this plot
};

} // namespace runloupe
