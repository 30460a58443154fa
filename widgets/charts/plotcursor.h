#pragma once

#include <QColor>
#include <QWidget>

#include <optional>

namespace runloupe {

/// What lies over a plot and comes and goes with the mouse: the line at the cursor with a dot on each curve, and the
/// rectangle that is being zoomed into; and the stretch of the x axis that is marked. Lets the mouse through.
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
    /// The part of a plot that is being read; a null one takes it away.
    void showStretch(const QRectF &stretch);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawStretch(QPainter &painter) const;
    void drawRectangle(QPainter &painter) const;

    std::optional<double> m_x;
    QRectF m_area;
    QList<Dot> m_dots;
    QRectF m_rectangle;
    QRectF m_stretch;
};

} // namespace runloupe
