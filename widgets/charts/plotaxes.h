#pragma once

#include "analysis/axisscale.h"
#include "curve.h"
#include "pixelmap.h"
#include "plotranges.h"

class QCustomPlot;

namespace runloupe {

/// The two axes of a plot: what they count, how that is laid out, and which part of it is seen.
class PlotAxes {
public:
    /// Gives the plot's axes their ticks. `plot` outlives this.
    explicit PlotAxes(QCustomPlot *plot);

    void setAxes(const CurveAxes &axes) { m_axes = axes; }
    const CurveAxes &axes() const { return m_axes; }

    /// Lays the axes out for these values; to be called when they or the axes are others.
    void updateScales(const CurveExtent &extent);
    const AxisScale &xScale() const { return m_xScale; }
    const AxisScale &yScale() const { return m_yScale; }

    /// In plot coordinates (see AxisScale).
    void setRanges(const PlotRanges &ranges);
    AxisRange xRange() const;
    AxisRange yRange() const;
    /// The rectangle that the lines are drawn in, and the ranges that lie in it.
    PixelMap pixelMap() const;
    /// The pixel of a point in data, within the plot.
    QPointF pixelAt(double x, double y) const;

    /// How wide the labels left of the plot are, as last drawn, in pixels; and the width they are given, for plots above
    /// one another to begin at the same x.
    int labelsWidth() const;
    void setLabelsWidth(int pixels);

    /// With its unit: `Relative time (min)`.
    QString xTitle() const;

private:
    void setTickers();
    QSize comingSize() const;

    Q_DISABLE_COPY_MOVE(PlotAxes) // the plot's ticks refer to it

    QCustomPlot *m_plot;
    CurveAxes m_axes;
    AxisScale m_xScale = AxisScale::linear();
    AxisScale m_yScale = AxisScale::linear();
};

} // namespace runloupe
