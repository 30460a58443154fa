#include "plotlayer.h"

#include "customplot.h"

namespace runloupe {

namespace {

class PlotLayer : public QCPLayerable {
public:
    PlotLayer(QCustomPlot &plot, const QString &layer, std::function<void(QPainter &)> draw)
        : QCPLayerable(&plot, layer)
        , m_draw(std::move(draw))
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return parentPlot()->axisRect()->rect(); }
    void draw(QCPPainter *painter) override { m_draw(*painter); }

private:
    std::function<void(QPainter &)> m_draw;
};

} // namespace

void drawOnLayer(QCustomPlot &plot, const QString &layer, std::function<void(QPainter &)> draw)
{
    new PlotLayer(plot, layer, std::move(draw)); // the layer belongs to the plot
}

} // namespace runloupe
