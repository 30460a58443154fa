#pragma once

#include "curveline.h"

#include <memory>
#include <vector>

class QPainter;

namespace runloupe {

/// The marks of all curves of a plot: what has no height there (NaN, infinities, values ≤ 0 on a logarithmic axis), and the best
/// points.
///
/// A mark of the first kind stands beside its line where that breaks off. Those without such a place stand at the upper or lower
/// edge, each curve in a row of its own, so that several runs are told apart.
class CurveMarks {
public:
    void place(const std::vector<std::unique_ptr<CurveLine>> &lines, const PixelMap &map);
    /// `base` is the colour of the plot's ground.
    void draw(QPainter &painter, const QColor &base) const;

    struct PlacedMark {
        const CurveLine *line;
        CurveMark mark;
        QPointF center;
    };
    /// Within reach of a pixel; null where there is none. Valid until marks are placed again.
    const PlacedMark *markAt(const QPointF &pixel) const;
    const std::vector<PlacedMark> &marks() const { return m_marks; }

private:
    std::vector<PlacedMark> m_marks;
};

} // namespace runloupe
