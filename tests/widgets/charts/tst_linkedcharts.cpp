#include "charts/linkedcharts.h"

#include "charts/alignedmargins.h"
#include "charts/curveplot.h"

#include <QTest>

using namespace runloupe;

class TestLinkedCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zoomIsSharedAlongX();
    void heightsFitWhatIsSeen();
    void cursorsStandAtTheSameStep();
    void otherAxesAreLeftAlone();
    void oneThatComesLaterJoins();
    void unlinkedOnesGoTheirOwnWay();
    void labelsGetTheRoomOfTheWidest();
};

namespace {

constexpr qint64 Huge = (qint64(1) << 53) + 1;

Curve curveOf(const std::vector<double> &values, qint64 firstStep = 0, qint64 origin = 0)
{
    auto series = std::make_shared<Series>();
    for (std::size_t i = 0; i < values.size(); ++i)
        series->append(firstStep + qint64(i), 0, values[i]);
    return { { "s", "run" },
             "run",
             Qt::blue,
             Qt::SolidLine,
             std::make_shared<CurvePoints>(series, CurveShape { XAxis::Step, origin, {} }) };
}

} // namespace

void TestLinkedCharts::zoomIsSharedAlongX()
{
    CurvePlot first, second;
    LinkedCharts links;
    first.setCurves({ curveOf({ 0, 1, 2, 3, 4 }) });
    second.setCurves({ curveOf({ 0, 100, 200 }) });
    links.add(&first);
    links.add(&second);
    const PlotRanges before { second.xRange(), second.yRange() };
    first.setRanges({ { 1, 3 }, { 0, 1 } });
    QCOMPARE(second.xRange(), (AxisRange { 1, 3 }));
    QVERIFY(second.isZoomed());
    first.resetZoom();
    QVERIFY(!second.isZoomed());
    QCOMPARE((PlotRanges { second.xRange(), second.yRange() }), before);
}

void TestLinkedCharts::heightsFitWhatIsSeen()
{
    CurvePlot first, second;
    LinkedCharts links;
    second.setCurves({ curveOf({ 1000, 10, 20, 30 }) });
    links.add(&first);
    links.add(&second);
    first.setRanges({ { 0.5, 3.5 }, { 0, 1 } });
    QCOMPARE(second.yRange(), (AxisRange { 9, 31 }));
    first.setRanges({ { 50, 60 }, { 0, 1 } }); // where it has no points
    QVERIFY(second.yRange().contains(1000));
}

void TestLinkedCharts::cursorsStandAtTheSameStep()
{
    CurvePlot first, second;
    CurveAxes axes;
    axes.stepOrigin = Huge;
    first.setAxes(axes);
    axes.stepOrigin = Huge + 10;
    second.setAxes(axes);
    LinkedCharts links;
    links.add(&first);
    links.add(&second);
    first.setCursorX(11);
    QCOMPARE(second.cursorX(), std::optional(1.0));
    QCOMPARE(second.xText(1), first.xText(11));
    first.setRanges({ { 5, 15 }, { 0, 1 } });
    QCOMPARE(second.xRange(), (AxisRange { -5, 5 }));
    second.setCursorX(std::nullopt);
    QVERIFY(!first.cursorX());
}

void TestLinkedCharts::otherAxesAreLeftAlone()
{
    CurvePlot bySteps, byTime;
    CurveAxes axes;
    axes.x = XAxis::RelativeTime;
    byTime.setAxes(axes);
    LinkedCharts links;
    links.add(&bySteps);
    links.add(&byTime);
    bySteps.setRanges({ { 5, 15 }, { 0, 1 } });
    bySteps.setCursorX(7);
    QVERIFY(!byTime.isZoomed());
    QVERIFY(!byTime.cursorX());
}

void TestLinkedCharts::oneThatComesLaterJoins()
{
    CurvePlot first;
    CurveAxes axes;
    axes.x = XAxis::Order;
    first.setAxes(axes);
    LinkedCharts links;
    links.add(&first);
    first.setRanges({ { 5, 15 }, { 0, 1 } });
    CurvePlot second;
    links.add(&second);
    QVERIFY(!second.isZoomed());
    second.setAxes(axes);
    QCOMPARE(second.xRange(), (AxisRange { 5, 15 }));
    axes.yScaling = Scaling::Logarithmic; // x stays as it was
    second.setAxes(axes);
    QCOMPARE(second.xRange(), (AxisRange { 5, 15 }));
}

void TestLinkedCharts::unlinkedOnesGoTheirOwnWay()
{
    CurvePlot first, second;
    LinkedCharts links;
    links.add(&first);
    links.add(&second);
    links.setLinked(false);
    first.setRanges({ { 5, 15 }, { 0, 1 } });
    first.setCursorX(7);
    QVERIFY(!second.isZoomed());
    QVERIFY(!second.cursorX());
}

void TestLinkedCharts::labelsGetTheRoomOfTheWidest()
{
    QWidget window;
    auto *const narrow = new CurvePlot(&window);
    auto *const wide = new CurvePlot(&window);
    narrow->setCurves({ curveOf({ 1, 2 }) });
    wide->setCurves({ curveOf({ 1.00001, 1.00002 }) });
    narrow->setGeometry(0, 0, 400, 200);
    wide->setGeometry(0, 200, 400, 200);
    AlignedMargins margins;
    margins.add(narrow);
    margins.add(wide);
    window.resize(400, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_COMPARE(narrow->plotArea().left(), wide->plotArea().left());
    QVERIFY(narrow->labelsWidth() < wide->labelsWidth());
    wide->setCurves({ curveOf({ 1, 2 }) });
    QTRY_VERIFY(wide->plotArea().left() <= narrow->labelsWidth());
    QTRY_COMPARE(narrow->plotArea().left(), wide->plotArea().left());
}

QTEST_MAIN(TestLinkedCharts)
#include "tst_linkedcharts.moc"
