#pragma once

#include <QByteArray>
#include <QRectF>

#include <functional>
#include <memory>

class QCPPainter;

namespace runloupe {

/// What a figure is drawn on: a picture, or a file of lines and letters. Its pixels are those of the screen, so that fonts
/// have the size that was measured; how many dots a device makes of one is the device's own affair.
class FigureCanvas {
public:
    virtual ~FigureCanvas() = default;

    /// For all but the insides of plots.
    virtual QCPPainter &painter() = 0;
    /// Has a function draw what is seen in `area` only.
    virtual void drawInside(const QRectF &area, const std::function<void(QCPPainter &)> &draw) = 0;

protected:
    FigureCanvas() = default;

private:
    Q_DISABLE_COPY_MOVE(FigureCanvas)
};

} // namespace runloupe
