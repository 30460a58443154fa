#pragma once

#include "axisscale.h"
#include "curvepoints.h"

#include <QPointF>

namespace runloupe {

/// The window through which a curve is looked at: what of it is seen, on how many columns of pixels.
struct PlotFrame {
    AxisScale xScale = AxisScale::linear();
    AxisScale yScale = AxisScale::linear();
    AxisRange x; ///< in plot coordinates
    AxisRange y;
    int columns = 1;

    friend bool operator==(const PlotFrame &, const PlotFrame &) = default;
};

/// Which line of a curve is meant.
enum class WhichLine { Drawn, Logged };

/// A point that is marked, mostly for it has no height in the plot.
struct CurveMark {
    enum class Kind { NotANumber, PlusInfinity, MinusInfinity, NotPositive, Best };

    Kind kind;
    std::size_t point; ///< its index in the curve
    double x; ///< in plot coordinates
    double besideY; ///< the height of the line where it breaks off; NaN where there is no line. That of the best point itself
};

/// What has to be drawn so that a curve looks as if all of its points were.
struct DecimatedCurve {
    std::vector<QPointF> points; ///< in plot coordinates; few lie outside the frame, where lines enter and leave it
    std::vector<std::size_t> lines; ///< where in `points` each unbroken line begins
    std::vector<CurveMark> marks; ///< one of a kind a column at most
    std::size_t pointsInFrame = 0; ///< points of the curve, not of `points`: values inside the frame, and marks
    std::size_t pointsAbove = 0; ///< of the curve, between the left and the right end of the frame
    std::size_t pointsBelow = 0;
};

/// Keeps of each column of pixels the first, least, greatest and last value, in drawing order. Lines break at NaN, infinities
/// and values that a logarithmic axis cannot show, as far as the break is wider than a column.
DecimatedCurve decimated(const CurvePoints &curve, const PlotFrame &frame, WhichLine which = WhichLine::Drawn);

} // namespace runloupe
