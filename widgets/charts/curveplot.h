#pragma once

#include "curvelines.h"
#include "curvemarks.h"
#include "curvespainter.h"
#include "plotaxes.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCustomPlot;

namespace runloupe {

class PlotCursor;

/// Curves over a common x axis, to look around in.
///
/// Wheel zooms at the mouse, dragging pans, dragging with the right button or Shift zooms into a rectangle, a double click
/// shows all again; arrows, + and -, and 0 do the same by keyboard, and Shift with an arrow moves the cursor. Ranges are in plot
/// coordinates (see AxisScale).
class CurvePlot : public QWidget {
    Q_OBJECT

public:
    explicit CurvePlot(QWidget *parent = nullptr);
    ~CurvePlot() override;

    /// Shows all of the curves again where the meaning of an axis changes.
    void setAxes(const CurveAxes &axes);
    const CurveAxes &axes() const { return m_axes.axes(); }

    /// Matched by run: what did not change is not built again. Keeps the ranges where people have chosen them.
    void setCurves(const QList<Curve> &curves);
    QList<Curve> curves() const { return m_lines.curves(); }

    /// The run whose curve stands out before the others; nothing for none.
    void setRaisedRun(const std::optional<RunKey> &run);

    AxisRange xRange() const { return m_axes.xRange(); }
    AxisRange yRange() const { return m_axes.yRange(); }
    void setRanges(const PlotRanges &ranges);
    /// Factors below 1 come nearer; `pixel` stays where it is.
    void zoom(double factor, const QPointF &pixel);
    void pan(const QPointF &pixels);
    void zoomInto(const QRectF &pixels);
    void resetZoom();
    /// Whether people look at a part of their own choice.
    bool isZoomed() const { return m_isZoomed; }

    /// Points inside the present ranges, as last drawn, and all there are.
    std::size_t shownPoints() const { return m_lines.shownPoints(); }
    std::size_t pointCount() const { return m_lines.pointCount(); }
    /// All curves taken together.
    const CurveExtent &extent() const { return m_lines.extent(); }

    /// The axis's title, with its unit: `Relative time (min)`.
    QString xTitle() const { return m_axes.xTitle(); }
    /// An x as people say it: `step 1,200`, `2 min 5 s`, a date.
    QString xText(double x) const;
    /// Where the cursor stands, in data; nothing while the mouse is elsewhere.
    std::optional<double> cursorX() const { return m_cursorX; }
    void setCursorX(std::optional<double> x);
    /// To the next logged point of any curve; into the middle, where there is no cursor yet.
    void moveCursor(Direction direction);

    /// The pixel of a point in data, within this widget.
    QPointF pixelAt(double x, double y) const { return m_axes.pixelAt(x, y); }
    /// What the lines are drawn in.
    QRectF plotArea() const;
    /// The curve within reach of a pixel; null where there is none.
    const Curve *curveAt(const QPointF &pixel) const;
    /// What the mark at a pixel says, for a tool tip; empty where there is none.
    QString markText(const QPointF &pixel) const;

Q_SIGNALS:
    void drawn();
    void zoomedChanged();
    void cursorMoved();
    void runHovered(const std::optional<RunKey> &run);
    void runClicked(const RunKey &run, Qt::KeyboardModifiers modifiers);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    QSize minimumSizeHint() const override { return { 160, 100 }; }

private:
    friend class PlotMouse;

    void setLayers();
    PixelMap pixelMap() const { return m_axes.pixelMap(); }
    void updateScales();
    void fitRanges();
    void showRanges(const PlotRanges &ranges);
    void setZoomed(bool isZoomed);
    void draw();
    bool isDrawnFinely() const;
    void updateCursor();
    void pointAt(const QPointF &pixel);
    void leave();

    QCustomPlot *m_plot;
    PlotCursor *m_cursor;
    PlotAxes m_axes;
    CurveLines m_lines;
    CurvesPainter m_painter;
    CurveMarks m_marks;
    std::optional<RunKey> m_raised;
    std::optional<RunKey> m_hovered; // by the mouse on this plot
    std::optional<double> m_cursorX;
    bool m_isZoomed = false;
    QTimer m_rest; // runs while the picture moves, and draws it finely when it has come to rest
};

} // namespace runloupe
