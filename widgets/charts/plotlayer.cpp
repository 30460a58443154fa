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

    void drawBy(QPainter &painter) { m_draw(painter); }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return parentPlot()->axisRect()->rect(); }
    void draw(QCPPainter *painter) override { m_draw(*painter); }

private:
    std::function<void(QPainter &)> m_draw;
};

template <typename Act>
void forEachLayer(QCustomPlot &plot, Act act)
{
    for (int i = 0; i < plot.layerCount(); ++i) {
        const QList<QCPLayerable *> parts = plot.layer(i)->children();
        for (QCPLayerable *const part : parts) {
            if (auto *const layer = dynamic_cast<PlotLayer *>(part))
                act(*layer);
        }
    }
}

} // namespace

void drawOnLayer(QCustomPlot &plot, const QString &layer, std::function<void(QPainter &)> draw)
{
    new PlotLayer(plot, layer, std::move(draw)); // the layer belongs to the plot
}

void drawLayers(QCustomPlot &plot, QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    forEachLayer(plot, [&painter](PlotLayer &layer) {
        painter.save();
        layer.drawBy(painter);
        painter.restore();
    });
}

void setLayersVisible(QCustomPlot &plot, bool areVisible)
{
    forEachLayer(plot, [areVisible](PlotLayer &layer) { layer.setVisible(areVisible); });
}

} // namespace runloupe
