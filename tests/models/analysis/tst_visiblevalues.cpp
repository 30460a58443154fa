#include "analysis/visiblevalues.h"

#include <QTest>

#include <cmath>

using namespace runloupe;
using Numbers = std::vector<double>;

class TestVisibleValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantilesAgreeWithNumpy_data();
    void quantilesAgreeWithNumpy();
    void takesWhatIsSeen_data();
    void takesWhatIsSeen();
    void takesBothLinesOfASmoothedCurve();
};

namespace {

CurvePoints curveOf(const Numbers &values, double smoothing = 0)
{
    auto series = std::make_shared<Series>();
    for (std::size_t i = 0; i < values.size(); ++i)
        series->append(qint64(i), qint64(i), values[i]);
    return CurvePoints(series, { XAxis::Step, 0, { Smoothing::Kind::Ema, smoothing } });
}

} // namespace

// Expected: numpy.percentile() of numpy 2.4
void TestVisibleValues::quantilesAgreeWithNumpy_data()
{
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<double>("percent");
    QTest::addColumn<double>("expected");
    const Numbers nine { 3.5, -2.25, 7.125, 0.5, 7.0, -1e-3, 4.75, 12.0, 0.1 };
    QTest::newRow("the 5th of nine") << nine << 5.0 << -1.3504;
    QTest::newRow("the median of nine") << nine << 50.0 << 3.5;
    QTest::newRow("the 95th of nine") << nine << 95.0 << 10.049999999999999;
    QTest::newRow("the 5th of two") << Numbers { 1, 2 } << 5.0 << 1.05;
    QTest::newRow("of one value that one") << Numbers { 7 } << 95.0 << 7.0;
    QTest::newRow("the ends of doubles") << Numbers { 1e308, -1e308, 0 } << 5.0 << -9e307;
    QTest::newRow("the least") << nine << 0.0 << -2.25;
    QTest::newRow("the greatest") << nine << 100.0 << 12.0;
}

void TestVisibleValues::quantilesAgreeWithNumpy()
{
    QFETCH(Numbers, values);
    QFETCH(const double, percent);
    QFETCH(const double, expected);
    QVERIFY(std::abs(quantile(values, percent / 100) - expected) <= 1e-15 * std::abs(expected));
}

void TestVisibleValues::takesWhatIsSeen_data()
{
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("right");
    QTest::addColumn<bool>("isLog");
    QTest::addColumn<Numbers>("expected");
    QTest::newRow("everything that has a place") << -HUGE_VAL << HUGE_VAL << false << Numbers { 4, 0, -1, 9 };
    QTest::newRow("both ends within") << 2.0 << 4.0 << false << Numbers { 0, -1 };
    QTest::newRow("a logarithmic axis") << -1.0 << 10.0 << true << Numbers { 4, 9 };
    QTest::newRow("beside the curve") << 10.0 << 20.0 << false << Numbers {};
}

void TestVisibleValues::takesWhatIsSeen()
{
    QFETCH(const double, left);
    QFETCH(const double, right);
    QFETCH(const bool, isLog);
    QFETCH(const Numbers, expected);
    Numbers values;
    addVisibleValues(values, curveOf({ 4, NAN, 0, HUGE_VAL, -1, 9 }), left, right,
                     isLog ? AxisScale::logarithmic() : AxisScale::linear());
    QCOMPARE(values, expected);
}

void TestVisibleValues::takesBothLinesOfASmoothedCurve()
{
    Numbers values;
    addVisibleValues(values, curveOf({ 0, 3 }, 0.5), 0, 1, AxisScale::linear());
    QCOMPARE(values, (Numbers { 0, 3, 0, 2 }));
}

QTEST_GUILESS_MAIN(TestVisibleValues)
#include "tst_visiblevalues.moc"
