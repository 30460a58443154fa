#pragma once

#include "curve.h"
#include "pixelline.h"

#include <QPointer>

#include <optional>

class QCustomPlot;

namespace runloupe {

/// How much a curve stands out.
enum class Emphasis { Normal, Raised, Faded };

/// One curve on a plot: decimates its points for the plot's present ranges when it is drawn, and remembers the outcome.
///
/// Draws nothing before setCurve(). Its destruction takes it off the plot.
class CurveLine {
public:
    explicit CurveLine(QCustomPlot *plot);
    ~CurveLine();
    CurveLine(const CurveLine &) = delete;
    CurveLine &operator=(const CurveLine &) = delete;

    const Curve &curve() const;
    /// Nothing is decimated anew where only name or colour differ.
    void setCurve(const Curve &curve);
    void setScales(const AxisScale &x, const AxisScale &y);
    void setEmphasis(Emphasis emphasis);

    /// As of the last drawing.
    const DecimatedCurve &drawn() const;
    double distanceTo(const QPointF &pixel) const;
    /// The mark within reach of a pixel, if there is one.
    std::optional<CurveMark> markAt(const QPointF &pixel) const;

private:
    class Plottable;
    class Marks;
    QPointer<Plottable> m_plottable; // the plot owns it, and may go first
    QPointer<Marks> m_marks;
};

} // namespace runloupe
