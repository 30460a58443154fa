#include "legendentries.h"

#include "analysis/curvevalues.h"
#include "core/numbers.h"
#include "core/times.h"
#include "grouptexts.h"

#include <QCoreApplication>

#include <cmath>

namespace runloupe {

namespace {

using Entry = CurveLegendModel::Entry;

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::CurveLegend", text);
}

/// The last value logged that is a number; NaN where there is none.
std::optional<double> lastValue(const CurvePoints &points)
{
    for (std::size_t i = points.size(); i-- > 0;) {
        if (std::isfinite(points.logged(i)))
            return points.logged(i);
    }
    return points.size() == 0 ? std::nullopt : std::optional(points.logged(points.size() - 1));
}

Entry entryOf(const Curve &curve)
{
    return { .run = curve.run, .name = curve.name, .color = curve.color, .dash = curve.dash, .value = {}, .logged = {} };
}

void addReached(Entry &entry, const Series &series, double threshold, Better better)
{
    const ReachedThreshold reached = reachedThreshold(series, threshold, better);
    if (!reached.step) {
        entry.note = tr("never");
        entry.noteInWords = tr("never as good as %1").arg(shortNumber(threshold));
        return;
    }
    const QString step = groupedNumber(qint64(*reached.step));
    entry.note = tr("at %1").arg(step);
    entry.noteInWords = tr("as good as %1 at step %2").arg(shortNumber(threshold), step);
    if (reached.milliseconds)
        entry.noteInWords = tr("%1, after %2").arg(entry.noteInWords, durationText(qint64(*reached.milliseconds)));
}

} // namespace

QList<Entry> entriesAtRest(const QList<Curve> &curves, const ReadingWish &wish)
{
    QList<Entry> entries;
    for (const Curve &curve : curves) {
        entries << entryOf(curve);
        entries.last().value = lastValue(*curve.points);
        if (curve.group)
            tellGroup(entries.last(), *curve.group, std::nullopt);
        else if (wish.threshold)
            addReached(entries.last(), *curve.points->series(), *wish.threshold, wish.better);
    }
    return entries;
}

QList<Entry> entriesAt(const QList<Curve> &curves, double x)
{
    QList<Entry> entries;
    for (const Curve &curve : curves) {
        entries << entryOf(curve);
        if (curve.group)
            tellGroup(entries.last(), *curve.group, x);
        const std::optional<CurveValue> found = valueAt(*curve.points, x);
        if (!found)
            continue;
        entries.last().value = found->value;
        if (found->isLogged && curve.points->isSmoothed())
            entries.last().logged = curve.points->logged(found->point);
    }
    return entries;
}

} // namespace runloupe
