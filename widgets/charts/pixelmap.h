#pragma once

#include "analysis/axisscale.h"

#include <QPointF>
#include <QRectF>

#include <algorithm>

namespace runloupe {

/// Maps plot coordinates to the pixels of a rectangle, y upwards.
struct PixelMap {
    QRectF rect;
    AxisRange x;
    AxisRange y;

    QPointF toPixel(const QPointF &coordinates) const
    {
        constexpr double FarAway = 1e12; // pixels; keeps arithmetic finite
        const double right = (coordinates.x() - x.low) * (rect.width() / x.span());
        const double up = (coordinates.y() - y.low) * (rect.height() / y.span());
        return { rect.left() + std::clamp(right, -FarAway, FarAway), rect.bottom() - std::clamp(up, -FarAway, FarAway) };
    }

    QPointF toPlot(const QPointF &pixel) const
    {
        return { x.low + (pixel.x() - rect.left()) / rect.width() * x.span(),
                 y.low + (rect.bottom() - pixel.y()) / rect.height() * y.span() };
    }

    friend bool operator==(const PixelMap &, const PixelMap &) = default;
};

} // namespace runloupe
