#include "charts/chartcurves.h"

#include "charts/groupband.h"
#include "charts/groupgaps.h"
#include "charts/grouptexts.h"
#include "charts/legendentries.h"

#include <QTest>

#include <cmath>

using namespace runloupe;

class TestChartCurves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsByThemselvesStayAsTheyAre();
    void aGroupIsOneLine();
    void aGroupOfOneRunIsThatRunByTheGroupsName();
    void whatStayedIsTakenOver();
    void metricsOfOneRunAreLinesOfTheirOwn();
    void theExtentHoldsTheBandAndTheRunsBehind();
    void bandsReachFromTheLeastToTheGreatest();
    void aBandBreaksWhereNobodyHasAValue();
    void aBandEndsAtTheEdgeHoweverFarItReaches();
    void aLogarithmicAxisShowsWhatOfABandIsPositive();
    void linesAreDashedWhereRunsLack();
    void saysHowManyRunsThereAreAtAnX();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
const AxisScale Linear = AxisScale::linear();

SharedSeries seriesOf(const std::vector<double> &values)
{
    auto series = std::make_shared<Series>();
    for (const double value : values)
        series->append(qint64(series->size()), 0, value);
    return series;
}

/// Of runs a, b, c … of a group that goes by a; those of no group go by themselves.
QList<ChartRun> runsOf(const QList<std::vector<double>> &values, bool isGrouped)
{
    QList<ChartRun> runs;
    for (const std::vector<double> &one : values) {
        const QString id(QChar(u'a' + int(runs.size())));
        runs << ChartRun { .run = { QStringLiteral("s"), id }, .name = id, .color = Qt::red, .series = seriesOf(one) };
        if (isGrouped)
            runs.last().group = ChartGroup { { QStringLiteral("s"), QStringLiteral("a") }, QStringLiteral("lr = 1") };
    }
    return runs;
}

QList<SharedCurve> pointsOf(const QList<ChartRun> &runs)
{
    QList<SharedCurve> points;
    for (const ChartRun &run : runs)
        points << std::make_shared<CurvePoints>(run.series, CurveShape { .axis = XAxis::Order });
    return points;
}

QList<Curve> curvesOf(const QList<std::vector<double>> &values, bool isGrouped = true, const GroupDrawing &drawing = {})
{
    const QList<ChartRun> runs = runsOf(values, isGrouped);
    return *chartCurves(runs, pointsOf(runs), drawing, {}, Stop::never());
}

AggregatedCurve groupOf(const QList<std::vector<double>> &values)
{
    return curvesOf(values).first().group->curve;
}

/// A unit of data is ten pixels.
PixelMap mapOf(const QRectF &rect)
{
    return { rect, { 0, rect.width() / 10 }, { 0, rect.height() / 10 } };
}

const PixelMap Map = mapOf({ 0, 0, 100, 100 });

} // namespace

void TestChartCurves::runsByThemselvesStayAsTheyAre()
{
    const QList<Curve> curves = curvesOf({ { 1, 2 }, { 3, 4 } }, false);
    QCOMPARE(curves.size(), 2);
    QVERIFY(!curves[0].group && !curves[1].group);
    QCOMPARE(curves[1].name, "b");
}

void TestChartCurves::aGroupIsOneLine()
{
    const QList<Curve> curves = curvesOf({ { 1, 2 }, { 3, 4, 5 } });
    QCOMPARE(curves.size(), 1);
    QCOMPARE(curves[0].name, "lr = 1");
    QCOMPARE(curves[0].run.id, "a");
    QCOMPARE(curves[0].group->members.size(), 2);
    QCOMPARE(curves[0].points->size(), std::size_t(3));
    QCOMPARE(curves[0].points->x(2), 2.0);
    QCOMPARE(curves[0].points->y(1), 3.0);
}

void TestChartCurves::aGroupOfOneRunIsThatRunByTheGroupsName()
{
    const QList<Curve> curves = curvesOf({ { 1, 2 } });
    QVERIFY(!curves[0].group);
    QCOMPARE(curves[0].name, "lr = 1");
}

void TestChartCurves::whatStayedIsTakenOver()
{
    const QList<ChartRun> runs = runsOf({ { 1, 2 }, { 3, 4 } }, true);
    const QList<SharedCurve> points = pointsOf(runs);
    const QList<Curve> before = *chartCurves(runs, points, {}, {}, Stop::never());
    QCOMPARE(*chartCurves(runs, points, {}, before, Stop::never()), before);
    const QList<Curve> other = *chartCurves(runs, points, { .middle = GroupMiddle::Median }, before, Stop::never());
    QVERIFY(other[0].group != before[0].group);
    QCOMPARE(pointsOfRuns(before).value({ { "s", "b" }, {} }), points[1]);
}

void TestChartCurves::metricsOfOneRunAreLinesOfTheirOwn()
{
    QList<ChartRun> runs = runsOf({ { 1 }, { 2 } }, true);
    for (const ChartRun &run : runsOf({ { 3 }, { 4 } }, true)) {
        auto series = std::make_shared<Series>(*run.series);
        series->key = QStringLiteral("acc");
        runs << run;
        runs.last().series = series;
    }
    const QList<SharedCurve> points = pointsOf(runs);
    const QList<Curve> curves = *chartCurves(runs, points, {}, {}, Stop::never());
    QCOMPARE(curves.size(), 2);
    QCOMPARE(curves[0].points->y(0), 1.5);
    QCOMPARE(curves[1].points->y(0), 3.5);
    QCOMPARE(pointsOfRuns(curves).value({ { "s", "b" }, "acc" }), points[3]);
}

void TestChartCurves::theExtentHoldsTheBandAndTheRunsBehind()
{
    const Curve narrow = curvesOf({ { 1 }, { 3 } }, true, { .band = GroupBand::None }).first();
    QVERIFY(narrow.group->extent.leastY > narrow.group->extent.greatestY);
    const Curve band = curvesOf({ { 1 }, { 3 } }).first();
    QVERIFY(band.group->extent.leastY == 1 && band.group->extent.greatestY == 3);
    const Curve runs = curvesOf({ { 1 }, { 3 } }, true, { .band = GroupBand::None, .showsRuns = true }).first();
    QVERIFY(runs.group->extent.leastY == 1 && runs.group->extent.greatestY == 3);
}

void TestChartCurves::bandsReachFromTheLeastToTheGreatest()
{
    const QList<QPolygonF> band = bandPolygons(groupOf({ { 2, 2, 4, 2 }, { 6, 6, 8, 6 } }), Linear, Linear, Map);
    QCOMPARE(band.size(), 1);
    QCOMPARE(band[0].boundingRect(), QRectF(QPointF(0, 20), QPointF(31, 80)));
    QVERIFY(band[0].containsPoint({ 10, 45 }, Qt::OddEvenFill));
    QVERIFY(!band[0].containsPoint({ 5, 35 }, Qt::OddEvenFill));
    QVERIFY(!band[0].containsPoint({ 20, 65 }, Qt::OddEvenFill));
}

void TestChartCurves::aBandBreaksWhereNobodyHasAValue()
{
    QCOMPARE(bandPolygons(groupOf({ { 2, 2, NaN, 2, 2 }, { 3, 3, NaN, 3, 3 } }), Linear, Linear, Map).size(), 2);
}

void TestChartCurves::aBandEndsAtTheEdgeHoweverFarItReaches()
{
    const QList<QPolygonF> band = bandPolygons(groupOf({ { -1e300, -1e300 }, { 5, 1e300 } }), Linear, Linear, Map);
    QCOMPARE(band.size(), 1);
    QVERIFY(QRectF(-1, -1, 102, 102).contains(band[0].boundingRect()));
    PixelMap inside = Map;
    inside.x = { 4.5, 5.5 };
    const QList<QPolygonF> between
        = bandPolygons(groupOf({ std::vector<double>(10, 2), std::vector<double>(10, 4) }), Linear, Linear, inside);
    QCOMPARE(between.first().boundingRect(), QRectF(0, 60, 100, 20)); // both ends lie outside
}

void TestChartCurves::aLogarithmicAxisShowsWhatOfABandIsPositive()
{
    PixelMap map = Map;
    map.y = { 0, 2 };
    const QList<QPolygonF> band = bandPolygons(groupOf({ { -1, -1 }, { 10, 10 } }), Linear, AxisScale::logarithmic(), map);
    QCOMPARE(band.first().boundingRect(), QRectF(QPointF(0, 50), QPointF(11, 101)));
}

void TestChartCurves::linesAreDashedWhereRunsLack()
{
    const AggregatedCurve curve = groupOf({ std::vector<double>(9, 1), std::vector<double>(5, 1) });
    const QList<QPolygonF> pieces = dashedWhereRunsLack({ QPolygonF { QPointF(0, 90), QPointF(80, 90) } }, curve, Linear, Map);
    QCOMPARE(pieces.size(), 4); // whole up to 40, and from there 6 of 10 pixels
    QCOMPARE(pieces[0], QPolygonF({ QPointF(0, 90), QPointF(46, 90) }));
    QCOMPARE(pieces[1], QPolygonF({ QPointF(50, 90), QPointF(56, 90) }));
    const AggregatedCurve whole = groupOf({ { 1, 2 }, { 3, 4 } });
    QCOMPARE(dashedWhereRunsLack({ QPolygonF { QPointF(0, 90), QPointF(10, 80) } }, whole, Linear, Map).size(), 1);
}

void TestChartCurves::saysHowManyRunsThereAreAtAnX()
{
    const QList<Curve> curves = curvesOf({ { 1, 2 }, { 3, 4, 5 } });
    const CurveLegendModel::Entry atRest = entriesAtRest(curves, {}).first();
    QCOMPARE(atRest.name, "lr = 1 (2)");
    QVERIFY(atRest.note.isEmpty());
    const CurveLegendModel::Entry inside = entriesAt(curves, 1).first();
    QCOMPARE(inside.value, 3.0);
    QCOMPARE(inside.noteInWords, "band from 2 to 4");
    QCOMPARE(entriesAt(curves, 2).first().name, "lr = 1 (1 of 2)");
    QCOMPARE(groupNote(curves), "2 runs in a group: mean, least and greatest");
    QVERIFY(groupNote({}).isEmpty());
}

QTEST_MAIN(TestChartCurves)
#include "tst_chartcurves.moc"
