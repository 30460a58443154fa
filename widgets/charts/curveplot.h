#pragma once

#include "curvelines.h"
#include "curvemarks.h"
#include "curvespainter.h"
#include "plotaxes.h"
#include "plotreader.h"
#include "rangewishes.h"
#include "thresholdline.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCustomPlot;

namespace runloupe {

/// Curves over a common x axis, to look around in.
///
/// Wheel zooms at the mouse (with Ctrl, where the plot is in something that scrolls), dragging pans, dragging with the right
/// button or Shift zooms into a rectangle, a double click shows all again; arrows, + and -, and 0 do the same by keyboard, and
/// Shift with an arrow moves the cursor. Ranges are in plot coordinates (see AxisScale).
class CurvePlot : public QWidget {
    Q_OBJECT

public:
    explicit CurvePlot(QWidget *parent = nullptr);
    ~CurvePlot() override;

    /// Zooming ends along an axis whose meaning changes.
    void setAxes(const CurveAxes &axes);
    const CurveAxes &axes() const { return m_axes.axes(); }

    /// Matched by run: what did not change is not built again. Keeps the ranges where people have chosen them.
    void setCurves(const QList<Curve> &curves);
    QList<Curve> curves() const { return m_lines.curves(); }

    /// See CurveLine::setBetter().
    void setBetter(Better better);
    /// The run whose curve stands out before the others; nothing for none.
    void setRaisedRun(const std::optional<RunKey> &run);

    AxisRange xRange() const { return m_axes.xRange(); }
    AxisRange yRange() const { return m_axes.yRange(); }
    /// From where to where the x axis is seen, in data.
    AxisRange xRangeInData() const;
    void setRanges(const PlotRanges &ranges);
    /// The same for x alone; nothing ends the zooming along x.
    void setXZoom(const std::optional<AxisRange> &x);
    const std::optional<AxisRange> &xZoom() const { return m_zoom.x; }
    void setRangeWishes(const RangeWishes &wishes);
    /// Factors below 1 come nearer; `pixel` stays where it is.
    void zoom(double factor, const QPointF &pixel);
    void pan(const QPointF &pixels);
    void zoomInto(const QRectF &pixels);
    void resetZoom();
    /// Whether people look at a part of their own choice.
    bool isZoomed() const { return !m_zoom.isEmpty(); }
    bool isZoomedInY() const { return m_zoom.y.has_value(); }

    /// Points inside the present ranges, as last drawn, and all there are.
    std::size_t shownPoints() const { return m_lines.shownPoints(); }
    std::size_t pointCount() const { return m_lines.pointCount(); }
    /// Logged points beyond the upper and the lower end of the plot, as last drawn.
    std::size_t pointsAbove() const { return m_lines.pointsAbove(); }
    std::size_t pointsBelow() const { return m_lines.pointsBelow(); }
    /// All curves taken together.
    const CurveExtent &extent() const { return m_lines.extent(); }

    /// The axis's title, with its unit: `Relative time (min)`.
    QString xTitle() const { return m_axes.xTitle(); }
    /// An x as people say it: `step 1,200`, `2 min 5 s`, a date.
    QString xText(double x) const;
    /// What people point at.
    PlotReader *reader() const { return m_reader; }
    std::optional<double> cursorX() const { return m_reader->x(); }
    void setCursorX(std::optional<double> x) { m_reader->setX(x); }

    /// A line across the plot at a value, in data.
    std::optional<double> threshold() const { return m_threshold.value(); }
    void setThreshold(std::optional<double> value);
    /// As people move it: to the height of a pixel.
    void moveThreshold(double pixelY);
    /// Takes the line away, or puts it where the mouse is.
    void toggleThreshold();
    bool isThresholdAt(const QPointF &pixel) const;

    /// As people do by keyboard, see PlotReader.
    void extendStretch(Direction direction);

    /// See PlotAxes: in pixels, as last drawn.
    int labelsWidth() const { return m_axes.labelsWidth(); }
    void setLabelsWidth(int pixels);

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
    void xRangeMoved(); ///< by people
    void axesChanged();
    void thresholdMoved(); ///< by people, or taken away
    void stretchMarked(); ///< by people in this plot
    void menuRequested(const QPoint &globalPosition);
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
    friend class PlotPrinter;

    void setLayers();
    double columnsAPixel(const QPainter &painter) const;
    PixelMap pixelMap() const { return m_axes.pixelMap(); }
    void updateScales();
    void showRanges();
    void setZoom(const PlotZoom &zoom);
    void drawOverlay(QPainter &painter) const;
    void draw();
    bool isDrawnFinely() const;

    QCustomPlot *m_plot;
    PlotAxes m_axes;
    CurveLines m_lines;
    PlotReader *m_reader;
    CurvesPainter m_painter;
    CurveMarks m_marks;
    ThresholdLine m_threshold;
    std::optional<RunKey> m_raised;
    PlotZoom m_zoom;
    RangeWishes m_wishes;
    QTimer m_rest; // runs while the picture moves, and draws it finely when it has come to rest
};

} // namespace runloupe
