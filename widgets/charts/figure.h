#pragma once

#include "curveplot.h"
#include "figurelegend.h"
#include "theme/theme.h"

#include <QPointer>

namespace runloupe {

class FigureCanvas;

/// How charts look on paper.
struct FigureStyle {
    ColorScheme scheme = ColorScheme::Light;
    QString family {}; ///< of the letters; empty: the program's own
    double points = 9; ///< the size of letters at axes and in the legend
    FigureLegendPlace legend = FigureLegendPlace::Below;

    friend bool operator==(const FigureStyle &, const FigureStyle &) = default;
};

/// A chart as it goes into a figure.
struct FigureChart {
    QString title;
    QString note {}; ///< beside the title
    QPointer<CurvePlot> plot; ///< charts come and go: without it the place stays empty
    QList<FigureEntry> legend {}; ///< in the colours of the screen
};

/// One chart or several side by side as a picture without any of the window: titles, axes, lines, and a legend of all runs.
/// Drawn by the plots on screen, which show the same afterwards. GUI thread.
class Figure {
public:
    Figure(const QList<FigureChart> &charts, const FigureStyle &style)
        : m_charts(charts)
        , m_style(style)
    {
    }

    const FigureStyle &style() const { return m_style; }
    /// `size` in pixels of the screen.
    void draw(FigureCanvas &canvas, const QSize &size) const;

private:
    QList<FigureEntry> legend() const;
    void drawDressed(FigureCanvas &canvas, const QSize &size) const;
    void drawCharts(FigureCanvas &canvas, const QRect &room) const;
    void drawChart(FigureCanvas &canvas, const FigureChart &chart, const QRect &room) const;

    QList<FigureChart> m_charts;
    FigureStyle m_style;
};

} // namespace runloupe
