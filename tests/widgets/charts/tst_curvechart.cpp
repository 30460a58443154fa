#include "charts/curvechart.h"

#include "charts/curvelegend.h"
#include "charts/curveplot.h"
#include "common/elidedlabel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>

#include <limits>

using namespace runloupe;

class TestCurveChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItShows();
    void countsOneInTheSingular();
    void fallsBackToOrder();
    void theLegendIsSortedByValue();
    void theLegendGrowsWithItsValues();
    void readsTheLoggedValueBesideTheSmoothedOne();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

ChartRun runOf(const QString &name, const std::vector<double> &values, qint64 stepsApart = 1)
{
    auto series = std::make_shared<Series>();
    for (std::size_t i = 0; i < values.size(); ++i)
        series->append(qint64(i) * stepsApart, 1'700'000'000'000 + qint64(i) * 1000, values[i]);
    return { { QStringLiteral("s"), name }, name, Qt::red, Qt::SolidLine, series, 0 };
}

void showAndDraw(CurveChart &chart)
{
    chart.resize(640, 320);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QTRY_VERIFY(chart.isSettled());
}

} // namespace

void TestCurveChart::saysWhatItShows()
{
    CurveChart chart("loss");
    ChartOptions options;
    options.yScaling = Scaling::Logarithmic;
    options.smoothing.amount = 0.6;
    chart.setRuns({ runOf("first", { 1, 0, 3 }), runOf("second", { 4, NaN, 6, 7 }) }, options);
    showAndDraw(chart);
    QCOMPARE(chart.plot()->accessibleName(), "loss by step");
    QVERIFY(
        chart.plot()->accessibleDescription().contains("Highest at the end, as logged: second with 7. Lowest: first with 3."));
    QVERIFY(chart.plot()->accessibleDescription().endsWith(
        " Smoothed, EMA 0.6. 1 at y ≤ 0, not on the log axis. 1 NaN or infinite."));
    const QString atRest = chart.plot()->accessibleDescription();
    chart.plot()->setCursorX(0);
    QCOMPARE(chart.plot()->accessibleDescription(), atRest); // the end is where it was
    chart.plot()->setCursorX(std::nullopt);
    QCOMPARE(chart.findChild<QLabel *>("pointCount")->text(), "7 of 7 points"); // smoothed, the zero has a place
    QVERIFY(chart.findChild<ElidedLabel *>("note")->wholeText().contains("smoothed, EMA 0.6"));
    QVERIFY(chart.findChild<ElidedLabel *>("note")->wholeText().contains("1 NaN or infinite"));
}

void TestCurveChart::countsOneInTheSingular()
{
    CurveChart chart("loss");
    chart.setRuns({ runOf("only", { 1 }) }, {});
    showAndDraw(chart);
    QVERIFY(chart.plot()->accessibleDescription().startsWith("1 run, 1 of 1 point."));
}

void TestCurveChart::fallsBackToOrder()
{
    CurveChart chart("loss");
    chart.setRuns({ runOf("first", { 1, 2, 3 }, 0) }, {});
    QTRY_COMPARE(chart.plot()->curves().size(), 1);
    QCOMPARE(chart.plot()->axes().x, XAxis::Order);
    QVERIFY(chart.findChild<ElidedLabel *>("note")->wholeText().contains("by order: all 3 points are at one step"));
    ChartOptions options;
    options.x = XAxis::Step;
    chart.setRuns({ runOf("first", { 1, 2, 3 }, 0) }, options);
    QTRY_COMPARE(chart.plot()->axes().x, XAxis::Step);
}

void TestCurveChart::theLegendIsSortedByValue()
{
    CurveLegendModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto entry = [](const char *name, std::optional<double> value) {
        return CurveLegendModel::Entry { { "s", name }, name, Qt::red, Qt::SolidLine, value, {} };
    };
    model.setEntries({ entry("none", std::nullopt), entry("low", -1), entry("nan", NaN), entry("high", 5) });
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data().toString();
    QCOMPARE(names, (QStringList { "high", "low", "none", "nan" }));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), "high: 5");
    model.setEntries({ entry("low", 9), entry("high", 5), entry("none", 1), entry("nan", 0) });
    QCOMPARE(model.index(0).data().toString(), "low");
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCurveChart::theLegendGrowsWithItsValues()
{
    CurveChart chart("loss");
    ChartOptions options;
    options.smoothing.amount = 0.8;
    chart.setRuns({ runOf("me", { -1.234e-5, -2.345e-5, 1 }) }, options);
    showAndDraw(chart);
    auto *const legend = chart.findChild<CurveLegend *>();
    const int atRest = legend->width();
    chart.plot()->setCursorX(1);
    QTRY_VERIFY(legend->width() > atRest);
    const int wide = legend->width();
    QVERIFY(wide >= legend->widthOfContent(2)); // so that no name is cut
    chart.plot()->setCursorX(std::nullopt);
    QVERIFY(!QTest::qWaitFor([&] { return legend->width() != wide; }, 50)); // the curves would jump
}

void TestCurveChart::readsTheLoggedValueBesideTheSmoothedOne()
{
    CurveChart chart("loss");
    ChartOptions options;
    options.smoothing.amount = 0.5;
    chart.setRuns({ runOf("fine", { 1, 2, 3 }), runOf("coarse", { 4, 5 }, 2) }, options);
    showAndDraw(chart);
    const CurveLegendModel &legend = chart.findChild<CurveLegend *>()->entries();
    const auto texts = [&legend] {
        QStringList found;
        for (int row = 0; row < legend.rowCount(); ++row)
            found << legend.index(row).data(Qt::AccessibleTextRole).toString();
        return found;
    };
    QCOMPARE(texts(), (QStringList { "coarse: 5", "fine: 3" })); // at rest what was logged last, though the lines end elsewhere
    chart.plot()->setCursorX(1);
    QCOMPARE(texts(), (QStringList { "coarse: 4.333", "fine: 1.667, logged 2" })); // coarse has nothing at step 1
    QCOMPARE(chart.findChild<ElidedLabel *>("note")->wholeText(), "at step 1, logged values in brackets");
    options.smoothing = {};
    chart.setRuns({ runOf("fine", { 1, 2, 3 }), runOf("coarse", { 4, 5 }, 2) }, options);
    QTRY_COMPARE(texts(), (QStringList { "coarse: 4.5", "fine: 2" }));
    QCOMPARE(chart.findChild<ElidedLabel *>("note")->wholeText(), "at step 1");
}

QTEST_MAIN(TestCurveChart)
#include "tst_curvechart.moc"
