#pragma once

#include <QList>
#include <QRect>

#include <functional>
#include <vector>

namespace runloupe {

/// Where the charts of a grid lie: section below section, each with as many columns as have room.
///
/// All that fits is as high as makes it fill the room; what does not, is as high as can be read well.
class GridGeometry {
public:
    struct Section {
        int charts = 0; ///< that have a place: none where it is folded
        bool hasHead = true;
    };

    GridGeometry() = default;
    /// `room` is what is seen at once.
    GridGeometry(const QList<Section> &sections, const QSize &room);

    int height() const { return m_height; }
    /// By section; empty where it has none.
    const std::vector<QRect> &heads() const { return m_heads; }
    /// By place, in reading order.
    const std::vector<QRect> &charts() const { return m_charts; }

private:
    /// `edge` is that of the section's rows. Tells how many of them there are.
    int addCharts(int count, const std::function<int(int)> &edge);

    int m_width = 0;
    std::vector<QRect> m_heads;
    std::vector<QRect> m_charts;
    int m_height = 0;
};

} // namespace runloupe
