#include "charts/curveplot.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace runloupe;

class TestCurvePlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAllPointsAndKeepsUnchangedCurves();
    void wheelZoomsAtTheMouse();
    void dragPansAndShiftDragZoomsIntoARectangle();
    void keysMoveAndReset();
    void zoomOutlivesNewCurves();
    void outliersAreLeftOutAndCounted();
    void anyNumbersGetARange_data();
    void anyNumbersGetARange();
    void pointingTellsValuesAndRuns();
    void theCursorStandsWhereSomethingWasLogged();
    void clickTellsTheRun();
    void everyCurveIsPainted();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

SharedSeries seriesOf(const std::vector<double> &values, qint64 stepsApart = 1)
{
    auto series = std::make_shared<Series>();
    series->key = QStringLiteral("loss");
    for (std::size_t i = 0; i < values.size(); ++i)
        series->append(qint64(i) * stepsApart, 1'700'000'000'000 + qint64(i) * 1000, values[i]);
    return series;
}

Curve curveOf(const QString &id, const std::vector<double> &values, const QColor &color = Qt::blue)
{
    return {
        { QStringLiteral("s"), id }, id, color, Qt::SolidLine, std::make_shared<CurvePoints>(seriesOf(values), CurveShape())
    };
}

void showAndDraw(QWidget &widget)
{
    widget.resize(640, 320);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QTest::qWait(50); // one frame
}

void turnWheel(QWidget &widget, const QPointF &at, int notches)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, { 0, notches * 120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&widget, &event);
}

bool isNearly(const QColor &a, const QColor &b) // lines are smoothed at their edges
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 120;
}

void drag(QWidget &widget, const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, from);
    for (int i = 1; i <= 4; ++i)
        QTest::mouseMove(&widget, from + (to - from) * i / 4);
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to);
}

} // namespace

void TestCurvePlot::showsAllPointsAndKeepsUnchangedCurves()
{
    CurvePlot plot;
    const Curve first = curveOf("a", { 1, 2, NaN, 4 });
    plot.setCurves({ first, curveOf("b", { 5, 6 }) });
    showAndDraw(plot);
    QCOMPARE(plot.shownPoints(), 6U);
    QCOMPARE(plot.pointCount(), 6U);
    QCOMPARE(plot.curves().size(), 2);
    plot.setCurves({ first });
    QCOMPARE(plot.curves().first().points, first.points);
    QCOMPARE(plot.pointCount(), 4U);
    plot.setCurves({});
    QCOMPARE(plot.pointCount(), 0U);
}

void TestCurvePlot::wheelZoomsAtTheMouse()
{
    CurvePlot plot;
    plot.setCurves({ curveOf("a", { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }) });
    showAndDraw(plot);
    const QPointF pixel = plot.pixelAt(4, 4);
    const AxisRange before = plot.xRange();
    turnWheel(plot, pixel, 3);
    QVERIFY(plot.isZoomed());
    QVERIFY(std::abs(plot.xRange().span() / before.span() - 0.512) < 1e-9);
    QVERIFY((plot.pixelAt(4, 4) - pixel).manhattanLength() < 1);
    QTRY_VERIFY(plot.shownPoints() < 11);
    turnWheel(plot, plot.pixelAt(4, 4), -3);
    QVERIFY(std::abs(plot.xRange().low - before.low) < 1e-9);
}

void TestCurvePlot::dragPansAndShiftDragZoomsIntoARectangle()
{
    CurvePlot plot;
    plot.setCurves({ curveOf("a", { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }) });
    showAndDraw(plot);
    const AxisRange before = plot.xRange();
    const QPoint middle = plot.plotArea().center().toPoint();
    drag(plot, middle, middle + QPoint(60, 0), Qt::NoModifier);
    QVERIFY(plot.xRange().low < before.low);
    QVERIFY(std::abs(plot.xRange().span() - before.span()) < 1e-9);

    QTest::mouseDClick(&plot, Qt::LeftButton, {}, middle);
    QCOMPARE(plot.xRange(), before);
    QVERIFY(!plot.isZoomed());

    drag(plot, plot.pixelAt(2, 8).toPoint(), plot.pixelAt(6, 3).toPoint(), Qt::ShiftModifier);
    QVERIFY(std::abs(plot.xRange().low - 2) < 0.05);
    QVERIFY(std::abs(plot.xRange().high - 6) < 0.05);
    QVERIFY(std::abs(plot.yRange().low - 3) < 0.1);
    QVERIFY(std::abs(plot.yRange().high - 8) < 0.1);
}

void TestCurvePlot::keysMoveAndReset()
{
    CurvePlot plot;
    plot.setCurves({ curveOf("a", { 0, 5, 10 }) });
    showAndDraw(plot);
    const AxisRange x = plot.xRange();
    const AxisRange y = plot.yRange();
    QTest::keyClick(&plot, Qt::Key_Right);
    QVERIFY(plot.xRange().low > x.low);
    QTest::keyClick(&plot, Qt::Key_Up);
    QVERIFY(plot.yRange().low > y.low);
    QTest::keyClick(&plot, Qt::Key_Plus);
    QVERIFY(plot.xRange().span() < x.span());
    QTest::keyClick(&plot, Qt::Key_0);
    QCOMPARE(plot.xRange(), x);
    QCOMPARE(plot.yRange(), y);
    QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier); // into the middle, where a point lies
    QCOMPARE(plot.cursorX(), std::optional(1.0));
    QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier); // the end
    QCOMPARE(plot.cursorX(), std::optional(2.0));
    QTest::keyClick(&plot, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&plot, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(plot.cursorX(), std::optional(0.0));
    QTest::keyClick(&plot, Qt::Key_Escape);
    QVERIFY(!plot.cursorX());
}

void TestCurvePlot::zoomOutlivesNewCurves()
{
    CurvePlot plot;
    plot.setCurves({ curveOf("a", { 0, 1, 2 }) });
    plot.setRanges({ { 0.5, 1.5 }, { 0, 1 } });
    plot.setCurves({ curveOf("a", { 0, 1, 2, 100 }) });
    QCOMPARE(plot.xRange(), (AxisRange { 0.5, 1.5 }));
    plot.resetZoom();
    QVERIFY(plot.yRange().high > 100);
}

void TestCurvePlot::outliersAreLeftOutAndCounted()
{
    std::vector<double> values(100, 1);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = 1 + double(i % 2);
    values[3] = 1e6;
    values[50] = -1e6;
    values[51] = -2e6;
    CurvePlot plot;
    plot.setCurves({ curveOf("a", values) });
    plot.setRangeWishes({ {}, {}, YFit::WithoutOutliers });
    showAndDraw(plot);
    QCOMPARE(plot.yRange(), (AxisRange { 0.95, 2.05 }));
    QCOMPARE(plot.pointsAbove(), 1U);
    QCOMPARE(plot.pointsBelow(), 2U);
    QCOMPARE(plot.shownPoints(), 97U);
    plot.setXZoom(AxisRange { 10, 40 });
    QTRY_COMPARE(plot.pointsAbove() + plot.pointsBelow(), 0U);
    plot.setXZoom(std::nullopt);
    plot.setRangeWishes({ { 2, 60 }, { -10, std::nullopt }, YFit::All });
    QCOMPARE(plot.xRange(), (AxisRange { 2, 60 }));
    QCOMPARE(plot.yRange().low, -10.0);
    QVERIFY(plot.yRange().contains(1e6));
    QTRY_COMPARE(plot.pointsBelow(), 2U);
}

void TestCurvePlot::anyNumbersGetARange_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<bool>("isLog");
    using Values = std::vector<double>;
    for (const bool isLog : { false, true }) {
        const auto row
            = [isLog](const char *name) -> QTestData & { return QTest::addRow("%s, %s", name, isLog ? "log" : "linear"); };
        row("no point") << Values {} << isLog;
        row("one point") << Values { 3 } << isLog;
        row("all equal") << Values { 2, 2, 2 } << isLog;
        row("all zero") << Values { 0, 0 } << isLog;
        row("all NaN") << Values { NaN, NaN } << isLog;
        row("all infinite") << Values { HUGE_VAL, -HUGE_VAL } << isLog;
        row("the ends of doubles") << Values { -1.7e308, 1.7e308, 5e-324 } << isLog;
        row("denormals") << Values { 5e-324, 1e-320 } << isLog;
        row("negative") << Values { -1, -2 } << isLog;
    }
}

void TestCurvePlot::anyNumbersGetARange()
{
    QFETCH(const std::vector<double>, values);
    QFETCH(const bool, isLog);
    CurvePlot plot;
    CurveAxes axes;
    axes.yScaling = isLog ? Scaling::Logarithmic : Scaling::Linear;
    plot.setAxes(axes);
    plot.setCurves({ curveOf("a", values) });
    showAndDraw(plot);
    QVERIFY(plot.yRange().span() > 0);
    QVERIFY(std::isfinite(plot.yRange().span()));
    const auto unshown
        = std::count_if(values.begin(), values.end(), [&](double value) { return isLog && value <= 0 && std::isfinite(value); });
    QCOMPARE(plot.shownPoints(), values.size() - std::size_t(unshown));
    for (int i = 0; i < 30; ++i)
        plot.zoom(i < 15 ? 0.1 : 10, plot.plotArea().center());
    QVERIFY(std::isfinite(plot.yRange().span()));
    QVERIFY(!plot.grab().isNull());
}

void TestCurvePlot::pointingTellsValuesAndRuns()
{
    CurvePlot plot;
    plot.setCurves({ curveOf("a", { 0, 1, 2, 3 }), curveOf("b", { 3, 3, 3, 3 }) });
    showAndDraw(plot);
    QSignalSpy hovered(&plot, &CurvePlot::runHovered);
    QTest::mouseMove(&plot, plot.pixelAt(1, 1).toPoint() + QPoint(2, 0));
    QTRY_COMPARE(plot.cursorX(), std::optional(1.0)); // snapped to the logged point
    QCOMPARE(hovered.size(), 1);
    QCOMPARE(hovered.first().first().value<std::optional<RunKey>>()->id, "a");
    QCOMPARE(plot.xText(1200), "step 1,200");
}

void TestCurvePlot::theCursorStandsWhereSomethingWasLogged()
{
    CurveLines lines;
    lines.set({ curveOf("a", { 1, 2, NaN, 4 }) });
    const PixelMap map { { 0, 0, 300, 100 }, { 0, 3 }, { 0, 5 } };
    QCOMPARE(lines.snappedX({ 149, 50 }, map), 1.0); // however far the points lie apart
    QCOMPARE(lines.snappedX({ 151, 50 }, map), 2.0);
    QCOMPARE(lines.dotsAt(1, map).size(), 1);
    QCOMPARE(lines.dotsAt(2, map).size(), 0); // NaN

    const PixelMap between { { 0, 0, 300, 100 }, { 2.1, 2.9 }, { 0, 5 } }; // zoomed to where nothing was logged
    const double x = lines.snappedX({ 150, 50 }, between);
    QVERIFY(std::abs(x - 2.5) < 0.01);
    QCOMPARE(lines.dotsAt(x, between).size(), 0); // nor is there a line

    lines.setScales(AxisScale::logarithmic(), AxisScale::linear());
    const double low = AxisScale::logarithmic().toPlot(1);
    const PixelMap logarithmic { { 0, 0, 300, 100 }, { low, AxisScale::logarithmic().toPlot(3) }, { 0, 5 } };
    QCOMPARE(lines.snappedX({ 248, 50 }, logarithmic), 3.0); // the mouse is at 2.48, but nearer to 3 by pixels
}

void TestCurvePlot::clickTellsTheRun()
{
    CurvePlot plot;
    plot.setCurves({ curveOf("a", { 0, 1, 2, 3 }), curveOf("b", { 3, 3, 3, 3 }) });
    showAndDraw(plot);
    QSignalSpy clicked(&plot, &CurvePlot::runClicked);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.pixelAt(0.5, 3).toPoint());
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.pixelAt(0.5, 1.7).toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().value<RunKey>().id, "b");
}

void TestCurvePlot::everyCurveIsPainted()
{
    CurvePlot plot;
    const QList<QColor> colors { QColor(230, 0, 0), QColor(0, 160, 0), QColor(0, 0, 230) };
    QList<Curve> curves;
    for (int i = 0; i < colors.size(); ++i)
        curves << curveOf(QString::number(i), { double(i), double(i), double(i) }, colors[i]);
    plot.setCurves(curves);
    showAndDraw(plot);
    const QImage picture = plot.grab().toImage();
    for (const QColor &color : colors) {
        int pixels = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                pixels += isNearly(picture.pixelColor(x, y), color);
        }
        QVERIFY2(pixels > 400, qPrintable(QStringLiteral("%1: %2 pixels").arg(color.name()).arg(pixels)));
    }
}

QTEST_MAIN(TestCurvePlot)
#include "tst_curveplot.moc"
