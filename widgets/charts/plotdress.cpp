#include "plotdress.h"

#include "customplot.h"
#include "theme/theme.h"

namespace runloupe {

void arrangePlot(QCustomPlot &plot)
{
    plot.setAttribute(Qt::WA_TransparentForMouseEvents);
    plot.setFocusPolicy(Qt::NoFocus);
    plot.setAntialiasedElements(QCP::aePlottables);
    plot.plotLayout()->setMargins(QMargins(0, 2, 2, 0));
    plot.axisRect()->setMinimumMargins(QMargins(8, 4, 8, 4));
    for (QCPAxis *axis : { plot.xAxis, plot.yAxis }) {
        axis->setTickLength(0, 4);
        axis->setSubTickLength(0, 2);
        axis->setLabelPadding(2);
        axis->setTickLabelPadding(4);
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setNumberFormat(QStringLiteral("g")); // else it takes 1e308 apart, and writes 1·10³⁸
    }
    plot.yAxis->setSubTicks(false);
}

void dressPlot(QCustomPlot &plot, const QPalette &palette)
{
    plot.setBackground(palette.color(QPalette::Base));
    const QPen line(themeColors().hairline);
    for (QCPAxis *axis : { plot.xAxis, plot.yAxis }) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(line);
        axis->grid()->setPen(QPen(themeColors().grid));
        axis->setTickLabelColor(palette.color(QPalette::Text));
        axis->setLabelColor(themeColors().mutedText);
        axis->setTickLabelFont(themeFont(TextSize::Small));
        axis->setLabelFont(themeFont(TextSize::Small));
    }
}

} // namespace runloupe
