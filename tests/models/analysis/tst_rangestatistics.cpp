#include "analysis/rangestatistics.h"

#include "analysis/bestpoint.h"

#include <QTest>

#include <cmath>

using namespace runloupe;
using Numbers = std::vector<double>;

class TestRangeStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithNumpy_data();
    void agreesWithNumpy();
    void tellsTheStepsOfTheExtremes();
    void noValuesHaveNoFigures();
    void hugeNumbersStayFinite();
    void resumedRunsBeginAtTheLeastX();
    void theBestPointIsTheFirstOfEqualOnes_data();
    void theBestPointIsTheFirstOfEqualOnes();
};

namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();
const Numbers Values { 3.5, -2.25, 7.125, 0.5, 7.0, -1e-3, 4.75 };
const std::vector<qint64> Steps { 0, 1, 2, 4, 7, 7, 9 };

CurvePoints curveOf(const std::vector<qint64> &steps, const Numbers &values)
{
    auto series = std::make_shared<Series>();
    for (std::size_t i = 0; i < values.size(); ++i)
        series->append(steps[i], qint64(i), values[i]);
    return CurvePoints(series, {});
}

bool isNear(double actual, double expected)
{
    return actual == expected || (std::isnan(actual) && std::isnan(expected))
        || std::abs(actual - expected) <= 2e-14 * std::abs(expected);
}

} // namespace

// Expected: numpy 2.4, the slope by polyfit() of degree 1; "far from zero" after taking 10^15 off
void TestRangeStatistics::agreesWithNumpy_data()
{
    QTest::addColumn<std::vector<qint64>>("steps");
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("right");
    QTest::addColumn<Numbers>("expected"); // points, start, end, least, greatest, mean, change, slope
    QTest::newRow("everything") << Steps << Values << -1.0 << 10.0
                                << Numbers { 7, 3.5, 4.75, -2.25, 7.125, 2.9462857142857146, 1.25, 0.24296199999999996 };
    QTest::newRow("both ends within") << Steps << Values << 1.0 << 7.0
                                      << Numbers { 5, -2.25, -0.001, -2.25, 7.125, 2.4748, 2.249, 0.35786363636363616 };
    Numbers broken = Values;
    broken[0] = NAN;
    broken[3] = Infinity;
    QTest::newRow("what is not finite counts as a point only")
        << Steps << broken << 0.0 << 9.0 << Numbers { 7, -2.25, 4.75, -2.25, 7.125, 3.3248000000000006, 7, 0.3544713114754097 };
    const qint64 far = 1'000'000'000'000'000;
    QTest::newRow("far from zero") << std::vector<qint64> { far, far + 1, far + 3 } << Numbers { 1, 2, 5 } << 0.0 << 1e16
                                   << Numbers { 3, 1, 5, 1, 5, 2.6666666666666665, 4, 1.3571428571428572 };
    QTest::newRow("one point has no slope") << Steps << Values << 2.0 << 3.0
                                            << Numbers { 1, 7.125, 7.125, 7.125, 7.125, 7.125, 0, NAN };
    QTest::newRow("equal values have none but zero")
        << Steps << Numbers(7, 0.1) << 0.0 << 9.0 << Numbers { 7, 0.1, 0.1, 0.1, 0.1, 0.1, 0, 0 };
}

void TestRangeStatistics::agreesWithNumpy()
{
    QFETCH(const std::vector<qint64>, steps);
    QFETCH(const Numbers, values);
    QFETCH(const double, left);
    QFETCH(const double, right);
    QFETCH(const Numbers, expected);
    const RangeStatistics range = rangeStatistics(curveOf(steps, values), left, right);
    const Numbers actual { double(range.points), range.start, range.end,    range.least,
                           range.greatest,       range.mean,  range.change, range.slope };
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(isNear(actual[i], expected[i]), qPrintable(QStringLiteral("%1: %2").arg(i).arg(actual[i], 0, 'g', 17)));
}

void TestRangeStatistics::tellsTheStepsOfTheExtremes()
{
    const RangeStatistics range = rangeStatistics(curveOf(Steps, Values), 2, 9);
    QCOMPARE(range.leastStep, 7);
    QCOMPARE(range.greatestStep, 2);
}

void TestRangeStatistics::noValuesHaveNoFigures()
{
    for (const CurvePoints &curve : { curveOf({}, {}), curveOf({ 1, 2 }, { NAN, Infinity }), curveOf({ 50 }, { 1 }) }) {
        const RangeStatistics range = rangeStatistics(curve, 0, 10);
        QCOMPARE(range.finite, 0U);
        QVERIFY(std::isnan(range.start) && std::isnan(range.least) && std::isnan(range.mean) && std::isnan(range.slope));
    }
}

void TestRangeStatistics::hugeNumbersStayFinite()
{
    const RangeStatistics range = rangeStatistics(curveOf({ 0, 1, 2 }, { 1e308, -1e308, 5e307 }), 0, 2);
    QVERIFY(isNear(range.mean, 1.6666666666666666e307));
    QVERIFY(std::abs(range.slope / 1e307 + 2.5) < 1e-13);
}

void TestRangeStatistics::resumedRunsBeginAtTheLeastX()
{
    // logged in time: steps 0 to 5, and from step 2 on again
    const std::vector<qint64> steps { 0, 1, 2, 2, 3, 3, 4, 4, 5, 5 };
    const std::vector<qint64> times { 0, 1, 2, 10, 3, 11, 4, 12, 5, 13 };
    auto series = std::make_shared<Series>();
    for (std::size_t i = 0; i < steps.size(); ++i)
        series->append(steps[i], 1'700'000'000'000 + times[i], double(times[i]));
    const RangeStatistics range = rangeStatistics(CurvePoints(series, {}), 1, 5);
    QCOMPARE(range.points, 9U);
    QCOMPARE(range.start, 1.0);
    QCOMPARE(range.end, 13.0);
}

void TestRangeStatistics::theBestPointIsTheFirstOfEqualOnes_data()
{
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<Better>("better");
    QTest::addColumn<std::optional<std::size_t>>("expected");
    using Place = std::optional<std::size_t>;
    QTest::newRow("lower") << Numbers { 3, 1, 2, 1 } << Better::Lower << Place(1);
    QTest::newRow("higher") << Numbers { NAN, 3, Infinity, 3 } << Better::Higher << Place(1);
    QTest::newRow("nobody knows") << Numbers { 1, 2 } << Better::Unknown << Place();
    QTest::newRow("nothing finite") << Numbers { NAN, -Infinity } << Better::Lower << Place();
    QTest::newRow("no point") << Numbers {} << Better::Lower << Place();
}

void TestRangeStatistics::theBestPointIsTheFirstOfEqualOnes()
{
    QFETCH(const Numbers, values);
    QFETCH(const Better, better);
    QFETCH(const std::optional<std::size_t>, expected);
    QCOMPARE(bestPoint(curveOf({ 0, 1, 2, 3 }, values), better), expected);
}

QTEST_GUILESS_MAIN(TestRangeStatistics)
#include "tst_rangestatistics.moc"
