#pragma once

#include "pixelmap.h"

#include <QPalette>

#include <optional>

class QPainter;

namespace runloupe {

/// A horizontal line across a plot at a value that people want to see reached.
class ThresholdLine {
public:
    std::optional<double> value() const { return m_value; } ///< in data
    void setValue(std::optional<double> value) { m_value = value; }

    /// With its value at the left end.
    void draw(QPainter &painter, const PixelMap &map, const AxisScale &yScale, const QPalette &palette) const;
    /// Whether a pixel is near enough to take hold of it.
    bool isAt(const QPointF &pixel, const PixelMap &map, const AxisScale &yScale) const;

private:
    /// Nothing where it is out of sight.
    std::optional<double> height(const PixelMap &map, const AxisScale &yScale) const;

    std::optional<double> m_value;
};

} // namespace runloupe
