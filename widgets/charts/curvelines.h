#pragma once

#include "curveline.h"
#include "plotcursor.h"
#include "yfit.h"

#include <memory>
#include <vector>

namespace runloupe {

enum class Direction { Left, Right };

/// All curves of a plot: keeps their lines in step with what is to be drawn, and finds them again by where they lie.
class CurveLines {
public:
    /// Matched by run: the line of a run that stays is kept, with what it has decimated.
    void set(const QList<Curve> &curves);
    QList<Curve> curves() const;
    const std::vector<std::unique_ptr<CurveLine>> &all() const { return m_lines; }
    /// All curves taken together.
    const CurveExtent &extent() const { return m_extent; }

    /// See CurveLine::setBetter().
    void setBetter(Better better);
    void setScales(const AxisScale &x, const AxisScale &y);
    /// The run stands out and the others stand back, if it is among them.
    void raise(const std::optional<RunKey> &run);

    /// A range with a little air for what is seen of the lines within a range of x; nothing where that is nothing.
    std::optional<AxisRange> fittedY(const AxisRange &x, YFit fit) const;

    /// Brings all lines to the pixels of a map, which has `pixelRatio` real ones a pixel.
    void lookThrough(const PixelMap &map, double pixelRatio);
    /// Points inside the plot's ranges, as last looked through, and all there are.
    std::size_t shownPoints() const;
    std::size_t pointCount() const;
    /// Logged points above and below them.
    std::size_t pointsAbove() const;
    std::size_t pointsBelow() const;
    /// How many points drawing may take, where no more than `mostOfOne` are left of a curve.
    double drawnPoints(double mostOfOne) const;

    /// The curve nearest to a pixel and within reach; null where there is none.
    const Curve *curveAt(const QPointF &pixel) const;
    /// The x of the logged point in the map's rectangle that lies nearest to the column of a pixel; the pixel's own where
    /// there is none.
    double snappedX(const QPointF &pixel, const PixelMap &map) const;
    /// The x of the next logged point of any curve; nothing at the end.
    std::optional<double> nextX(double x, Direction direction) const;
    /// Where the lines are at an x, as far as that lies in the rectangle of the map: nowhere beside NaN and infinities. None
    /// where there are very many curves.
    QList<PlotCursor::Dot> dotsAt(double x, const PixelMap &map) const;

private:
    std::unique_ptr<CurveLine> takeLine(const Curve &curve);

    std::vector<std::unique_ptr<CurveLine>> m_lines;
    CurveExtent m_extent;
    Better m_better = Better::Unknown;
    AxisScale m_xScale = AxisScale::linear();
    AxisScale m_yScale = AxisScale::linear();
};

} // namespace runloupe
