#pragma once

#include <QColor>
#include <QWidget>

#include <optional>

namespace runloupe {

/// What lies over a plot and comes and goes with the mouse: the line at the cursor with a dot on each curve, and the
/// rectangle that is being zoomed into. Lets the mouse through.
class PlotCursor : public QWidget {
    Q_OBJECT

public:
    struct Dot {
        QPointF center;
        QColor color;
    };

    explicit PlotCursor(QWidget *parent);

    /// A vertical line through `area` at `x`; nothing takes it away.
    void showLine(std::optional<double> x, const QRectF &area, const QList<Dot> &dots);
    void showRectangle(const QRectF &rectangle);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_x;
    QRectF m_area;
    QList<Dot> m_dots;
    QRectF m_rectangle;
};

} // namespace runloupe
