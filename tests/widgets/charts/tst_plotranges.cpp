#include "charts/plotranges.h"

#include <QTest>

using namespace runloupe;

class TestPlotRanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsAllWithAir();
    void fitsNothingToTheUnitSquare();
    void zoomKeepsThePixel();
    void panFollowsTheHand();
    void aRectangleIsLookedInto();
    void whatIsTooSmallIsNoRectangle_data();
    void whatIsTooSmallIsNoRectangle();
};

namespace {

const PixelMap Map { { 10, 20, 200, 100 }, { 0, 100 }, { 0, 10 } };

CurveExtent extentOf(double leastX, double greatestX, double leastY, double greatestY)
{
    CurveExtent extent;
    extent.leastX = extent.leastPositiveX = leastX;
    extent.greatestX = greatestX;
    extent.leastY = extent.leastPositiveY = leastY;
    extent.greatestY = greatestY;
    return extent;
}

} // namespace

void TestPlotRanges::fitsAllWithAir()
{
    const PlotRanges ranges = fittedRanges(extentOf(10, 110, 1, 100), AxisScale::linear(), AxisScale::logarithmic());
    QVERIFY(ranges.x.low < 10 && ranges.x.low > 5);
    QVERIFY(ranges.x.high > 110 && ranges.x.high < 115);
    QVERIFY(ranges.y.low < 0 && ranges.y.low > -0.2); // of logarithms
    QVERIFY(ranges.y.high > 2 && ranges.y.high < 2.2);
}

void TestPlotRanges::fitsNothingToTheUnitSquare()
{
    const PlotRanges ranges = fittedRanges({}, AxisScale::linear(), AxisScale::logarithmic());
    QCOMPARE(ranges, (PlotRanges { { 0, 1 }, { 0, 1 } }));
}

void TestPlotRanges::zoomKeepsThePixel()
{
    const QPointF pixel(60, 45);
    const PlotRanges ranges = zoomedRanges(Map, 0.5, pixel);
    QCOMPARE(ranges.x.span(), 50.0);
    QCOMPARE(ranges.y.span(), 5.0);
    QCOMPARE((PixelMap { Map.rect, ranges.x, ranges.y }.toPlot(pixel)), Map.toPlot(pixel));
}

void TestPlotRanges::panFollowsTheHand()
{
    QCOMPARE(pannedRanges(Map, { 20, -10 }), (PlotRanges { { -10, 90 }, { -1, 9 } }));
}

void TestPlotRanges::aRectangleIsLookedInto()
{
    QCOMPARE(rangesInside(Map, { 60, 20, 50, 50 }), std::optional(PlotRanges { { 25, 50 }, { 5, 10 } }));
    QCOMPARE(rangesInside(Map, { -500, -500, 5000, 5000 }), std::optional(PlotRanges { { 0, 100 }, { 0, 10 } }));
}

void TestPlotRanges::whatIsTooSmallIsNoRectangle_data()
{
    QTest::addColumn<AxisRange>("x");
    QTest::addColumn<QRectF>("rectangle");
    QTest::newRow("a click") << AxisRange { 0, 100 } << QRectF(60, 40, 2, 2);
    QTest::newRow("a line") << AxisRange { 0, 100 } << QRectF(60, 40, 60, 1);
    QTest::newRow("outside") << AxisRange { 0, 100 } << QRectF(600, 40, 60, 60);
    QTest::newRow("less than doubles can tell") << AxisRange { 1, 1 + 1e-12 } << QRectF(60, 40, 50, 50);
}

void TestPlotRanges::whatIsTooSmallIsNoRectangle()
{
    QFETCH(const AxisRange, x);
    QFETCH(const QRectF, rectangle);
    QVERIFY(!rangesInside({ Map.rect, x, Map.y }, rectangle));
}

QTEST_GUILESS_MAIN(TestPlotRanges)
#include "tst_plotranges.moc"
