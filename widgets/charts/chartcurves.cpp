#include "chartcurves.h"

#include <algorithm>

namespace runloupe {

namespace {

/// The members of a line, and one of them.
struct Line {
    const ChartRun *run;
    QList<CurveGroup::Member> members;
};

/// In the order of the first of each.
QList<Line> linesOf(const QList<ChartRun> &runs, const QList<SharedCurve> &points)
{
    QList<Line> lines;
    QHash<HistoryName, qsizetype> places;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const HistoryName key { runs[i].group ? runs[i].group->run : runs[i].run, runs[i].series->key };
        if (!places.contains(key)) {
            places.insert(key, lines.size());
            lines << Line { &runs[i], {} };
        }
        lines[places[key]].members << CurveGroup::Member { runs[i].run, points[i] };
    }
    return lines;
}

Result<SharedCurveGroup> groupOf(const Line &line, const GroupDrawing &drawing, const QList<Curve> &before, const Stop &stop)
{
    const auto same = std::find_if(before.begin(), before.end(), [&](const Curve &curve) {
        return curve.group && curve.group->members == line.members && curve.group->drawing == drawing;
    });
    return same == before.end() ? makeCurveGroup(line.members, drawing, stop) : same->group;
}

SharedCurve pointsOf(const SharedCurveGroup &group, const QList<Curve> &before)
{
    const auto same = std::find_if(before.begin(), before.end(), [&](const Curve &curve) { return curve.group == group; });
    return same == before.end() ? std::make_shared<CurvePoints>(group->curve.x, group->curve.middle) : same->points;
}

} // namespace

Result<QList<Curve>> chartCurves(const QList<ChartRun> &runs, const QList<SharedCurve> &points, const GroupDrawing &drawing,
                                 const QList<Curve> &before, const Stop &stop)
{
    QList<Curve> curves;
    for (const Line &line : linesOf(runs, points)) {
        const ChartRun &run = *line.run;
        Curve curve { run.run, run.name, run.color, run.dash, line.members.first().points };
        if (run.group) {
            curve.run = run.group->run;
            curve.name = run.group->title;
        }
        if (line.members.size() > 1) {
            const Result<SharedCurveGroup> group = groupOf(line, drawing, before, stop);
            if (!group)
                return group.error();
            curve.group = *group;
            curve.points = pointsOf(*group, before);
        }
        curves << curve;
    }
    return curves;
}

QHash<HistoryName, SharedCurve> pointsOfRuns(const QList<Curve> &curves)
{
    QHash<HistoryName, SharedCurve> points;
    for (const Curve &curve : curves) {
        if (!curve.group)
            points.insert({ curve.run, curve.points->series()->key }, curve.points);
        else {
            for (const CurveGroup::Member &member : curve.group->members)
                points.insert({ member.run, member.points->series()->key }, member.points);
        }
    }
    return points;
}

} // namespace runloupe
