#pragma once

#include "curvegroup.h"
#include "runs/runkey.h"

#include <QColor>

namespace runloupe {

/// One run in a chart, or several that are drawn as one: the line, and how it is told apart from others.
struct Curve {
    RunKey run; ///< of several the one that names the line
    QString name; ///< for people, one line
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;
    SharedCurve points;
    SharedCurveGroup group = {}; ///< null where it is one run

    friend bool operator==(const Curve &, const Curve &) = default;
};

enum class Scaling { Linear, Logarithmic };

/// What all curves of a chart are drawn against.
struct CurveAxes {
    XAxis x = XAxis::Step;
    qint64 stepOrigin = 0; ///< taken off all steps, see exactOrigin()
    Scaling xScaling = Scaling::Linear;
    Scaling yScaling = Scaling::Linear;
    QString xMetric = {}; ///< where x is one

    friend bool operator==(const CurveAxes &, const CurveAxes &) = default;
};

/// Whether an x means the same on both, apart from their origins.
inline bool haveSameX(const CurveAxes &a, CurveAxes b)
{
    b.stepOrigin = a.stepOrigin;
    b.yScaling = a.yScaling;
    return a == b;
}

} // namespace runloupe
