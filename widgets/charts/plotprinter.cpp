#include "plotprinter.h"

#include "curveplot.h"
#include "customplot.h"
#include "figurecanvas.h"
#include "plotdress.h"
#include "plotlayer.h"
#include "tables/runcolors.h"
#include "theme/palettes.h"

namespace runloupe {

/// Has the lines of a plot drawn for paper as long as it lives.
class PlotPrinter {
public:
    PlotPrinter(CurvePlot &plot, ColorScheme scheme)
        : m_plot(plot)
        , m_curves(plot.curves())
        , m_raised(plot.m_raised)
    {
        QList<Curve> curves = m_curves;
        for (Curve &curve : curves)
            curve.color = onOtherGround(curve.color, scheme == ColorScheme::Dark);
        m_plot.m_lines.set(curves);
        m_plot.m_lines.raise(std::nullopt);
        m_plot.setPalette(palette(scheme));
        dressPlot(*m_plot.m_plot, m_plot.palette());
        m_plot.m_painter.setFinish(CurvesPainter::Finish::Paper); // last, for a plot with another palette draws itself soon
    }

    ~PlotPrinter()
    {
        m_plot.m_lines.set(m_curves);
        m_plot.m_lines.raise(m_raised);
        m_plot.m_painter.setFinish(CurvesPainter::Finish::Fine);
    }

    void print(FigureCanvas &canvas, const QRect &place)
    {
        QCustomPlot &plot = *m_plot.m_plot;
        QCPPainter &painter = canvas.painter();
        painter.save();
        painter.translate(place.topLeft());
        setLayersVisible(plot, false);
        plot.toPainter(&painter, place.width(), place.height());
        setLayersVisible(plot, true);
        painter.restore();
        canvas.drawInside(m_plot.plotArea().translated(place.topLeft()), [&](QCPPainter &inside) {
            inside.translate(place.topLeft());
            drawLayers(plot, inside);
        });
    }

private:
    Q_DISABLE_COPY_MOVE(PlotPrinter)

    CurvePlot &m_plot;
    QList<Curve> m_curves; // on screen, as all that follows
    std::optional<RunKey> m_raised;
};

void printPlot(CurvePlot &plot, FigureCanvas &canvas, const QRect &place, ColorScheme scheme)
{
    PlotPrinter(plot, scheme).print(canvas, place);
}

void dressForScreen(CurvePlot &plot)
{
    plot.setPalette({}); // the window's again, by which it dresses and draws itself
}

} // namespace runloupe
