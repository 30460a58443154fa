#include "gridgeometry.h"

#include <algorithm>

namespace runloupe {

namespace {

constexpr int HeadHeight = 28;
constexpr int LeastChartWidth = 380;
constexpr int LeastChartHeight = 160;
constexpr int ChartHeight = 220; // where one has to scroll anyway

int ceilOfRatio(int a, int b)
{
    return (a + b - 1) / b;
}

/// Rows and columns of a section, with no more holes at its end than must be.
struct Raster {
    int rows = 0;
    int columns = 1;

    Raster(int charts, int width)
    {
        if (charts == 0)
            return;
        rows = ceilOfRatio(charts, std::max(1, width / LeastChartWidth));
        columns = ceilOfRatio(charts, rows);
    }
};

/// The edges of the rows below one another in `room` pixels, as even as whole pixels can be.
class RowEdges {
public:
    RowEdges(int rows, int room)
        : m_rows(rows)
        , m_room(std::max(room, 0))
        , m_isFilling(rows * LeastChartHeight <= m_room)
    {
    }

    /// Of the heads not counted.
    int edge(int row) const { return m_isFilling ? row * m_room / std::max(m_rows, 1) : row * scrolledHeight(); }

private:
    int scrolledHeight() const { return std::clamp(m_room, LeastChartHeight, ChartHeight); }

    int m_rows;
    int m_room;
    bool m_isFilling;
};

} // namespace

GridGeometry::GridGeometry(const QList<Section> &sections, const QSize &room)
    : m_width(room.width())
{
    int rows = 0;
    int heads = 0;
    for (const Section &section : sections) {
        rows += Raster(section.charts, m_width).rows;
        heads += section.hasHead ? HeadHeight : 0;
    }
    const RowEdges edges(rows, room.height() - heads);
    int row = 0;
    int top = 0; // of the row, but for the rows above it
    for (const Section &section : sections) {
        const int head = section.hasHead ? HeadHeight : 0;
        m_heads.emplace_back(0, top + edges.edge(row), m_width, head);
        top += head;
        row += addCharts(section.charts, [&edges, row, top](int below) { return top + edges.edge(row + below); });
    }
    m_height = top + edges.edge(row);
}

int GridGeometry::addCharts(int count, const std::function<int(int)> &edge)
{
    const Raster raster(count, m_width);
    for (int chart = 0; chart < count; ++chart) {
        const int row = chart / raster.columns;
        const int column = chart % raster.columns;
        const QPoint topLeft(column * m_width / raster.columns, edge(row));
        const QPoint end((column + 1) * m_width / raster.columns, edge(row + 1));
        m_charts.emplace_back(topLeft, end - QPoint(1, 1));
    }
    return raster.rows;
}

} // namespace runloupe
