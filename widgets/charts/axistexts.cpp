#include "axistexts.h"

#include "core/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace runloupe {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("runloupe::CurvePlot", text);
}

QString markName(CurveMark::Kind kind, double value)
{
    static const char *const names[]
        = { QT_TRANSLATE_NOOP("runloupe::CurvePlot", "NaN"), QT_TRANSLATE_NOOP("runloupe::CurvePlot", "+∞"),
            QT_TRANSLATE_NOOP("runloupe::CurvePlot", "−∞"), QT_TRANSLATE_NOOP("runloupe::CurvePlot", "%1, not on a log axis"),
            QT_TRANSLATE_NOOP("runloupe::CurvePlot", "Best, %1") };
    const QString name = translated(names[int(kind)]);
    const bool hasValue = kind == CurveMark::Kind::NotPositive || kind == CurveMark::Kind::Best;
    return hasValue ? name.arg(value) : name;
}

} // namespace

AxisTicks xTicks(const CurveAxes &axes, const AxisRange &range, int count)
{
    if (axes.xScaling == Scaling::Logarithmic)
        return logarithmicTicks(range, count);
    switch (axes.x) {
    case XAxis::RelativeTime:
        return durationTicks(range, count);
    case XAxis::WallTime:
        return wallTimeTicks(range, count);
    case XAxis::Metric:
        return linearTicks(range, 1, count);
    case XAxis::Step:
    case XAxis::Order:
        break;
    }
    return wholeNumberTicks(range, count);
}

QString xName(const CurveAxes &axes)
{
    return axes.x == XAxis::Metric ? axes.xMetric : xAxisName(axes.x).toLower();
}

QString xTitle(const CurveAxes &axes, const AxisRange &range)
{
    if (axes.x == XAxis::Metric)
        return axes.xMetric;
    const QString name = xAxisName(axes.x);
    if (axes.x == XAxis::Step && axes.stepOrigin != 0) {
        const QString origin = groupedNumber(axes.stepOrigin);
        return origin.startsWith(QLatin1Char('-')) ? name + QStringLiteral(" + ") + origin.mid(1)
                                                   : name + QStringLiteral(" − ") + origin;
    }
    if (axes.x != XAxis::RelativeTime)
        return name;
    const QString unit = axes.xScaling == Scaling::Logarithmic ? translated(QT_TRANSLATE_NOOP("runloupe::CurvePlot", "s"))
                                                               : durationTicks(range, 5).unit;
    return unit.isEmpty() ? name : translated(QT_TRANSLATE_NOOP("runloupe::CurvePlot", "%1 (%2)")).arg(name, unit);
}

QString xText(const CurveAxes &axes, double x)
{
    switch (axes.x) {
    case XAxis::RelativeTime:
        return durationText(qint64(x * 1000));
    case XAxis::WallTime:
        return localTimeText(qint64(x));
    case XAxis::Order:
        return translated(QT_TRANSLATE_NOOP("runloupe::CurvePlot", "point %1")).arg(groupedNumber(qint64(x)));
    case XAxis::Metric:
        return axes.xMetric + QLatin1Char(' ') + shortNumber(x);
    case XAxis::Step:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("runloupe::CurvePlot", "step %1"))
        .arg(groupedNumber(axes.stepOrigin + qint64(std::round(x))));
}

QString markText(const CurveAxes &axes, const Curve &curve, const CurveMark &mark)
{
    return translated(QT_TRANSLATE_NOOP("runloupe::CurvePlot", "%1 at %2, %3"))
        .arg(markName(mark.kind, curve.points->logged(mark.point)), xText(axes, curve.points->x(mark.point)), curve.name);
}

} // namespace runloupe
