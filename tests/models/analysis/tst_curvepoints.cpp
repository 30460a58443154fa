#include "analysis/curvepoints.h"
#include "analysis/curvevalues.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace runloupe;
using Numbers = std::vector<double>;

class TestCurvePoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsBeyondTwoToThe53StayApart();
    void timesAreMillisecondsWhateverWasRecorded();
    void timeAxesFollowTime();
    void aLatePointStandsWhereItsStepSays();
    void aResumedRunIsDrawnInPieces();
    void manyWorkersAreDrawnByStep();
    void stepsAreUseful_data();
    void stepsAreUseful();
    void extentLeavesOutWhatIsNotFinite();
    void interpolatesLikeNumpy();
    void tellsTheNearerPointBesideANonFiniteOne();
    void theLatestPieceTells();
    void findsTheNearestPoint();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

struct Point {
    qint64 step;
    qint64 timestamp;
    double value;
};

SharedSeries seriesOf(std::initializer_list<Point> points)
{
    auto series = std::make_shared<Series>();
    for (const Point &point : points)
        series->append(point.step, point.timestamp, point.value);
    series->sort();
    return series;
}

Numbers xOf(const CurvePoints &curve)
{
    Numbers numbers;
    for (std::size_t i = 0; i < curve.size(); ++i)
        numbers.push_back(curve.x(i));
    return numbers;
}

Numbers yOf(const CurvePoints &curve)
{
    Numbers numbers;
    for (std::size_t i = 0; i < curve.size(); ++i)
        numbers.push_back(curve.y(i));
    return numbers;
}

constexpr qint64 T = 1'700'000'000'000; // a time in milliseconds

} // namespace

void TestCurvePoints::stepsBeyondTwoToThe53StayApart()
{
    constexpr qint64 Large = (qint64(1) << 53) + 1;
    QCOMPARE(exactOrigin(-5, Large - 1), 0);
    QCOMPARE(exactOrigin(Large, Large + 2), Large);
    const CurvePoints curve(seriesOf({ { Large, 1, 0 }, { Large + 1, 2, 0 }, { Large + 2, 3, 0 } }), { XAxis::Step, Large });
    QCOMPARE(xOf(curve), (Numbers { 0, 1, 2 }));

    constexpr qint64 Least = std::numeric_limits<qint64>::min();
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    const CurvePoints widest(seriesOf({ { Least, 1, 0 }, { Most, 2, 0 } }), { XAxis::Step, Least });
    QCOMPARE(xOf(widest), (Numbers { 0, std::ldexp(1.0, 64) }));
}

void TestCurvePoints::timesAreMillisecondsWhateverWasRecorded()
{
    const SharedSeries series = seriesOf({ { 0, T / 1000, 1 }, { 1, T + 2500, 2 } }); // seconds, then milliseconds
    QCOMPARE(firstTime(*series), T);
    QCOMPARE(xOf(CurvePoints(series, { XAxis::RelativeTime, T })), (Numbers { 0, 2.5 }));
    QCOMPARE(xOf(CurvePoints(series, { XAxis::WallTime })), (Numbers { double(T), double(T + 2500) }));
}

void TestCurvePoints::timeAxesFollowTime()
{
    const SharedSeries series = seriesOf({ { 5, T, 0.5 }, { 3, T + 1000, 0.3 }, { 4, T + 2000, 0.4 } });
    for (const XAxis axis : { XAxis::RelativeTime, XAxis::WallTime, XAxis::Order }) {
        const CurvePoints curve(series, { axis, T });
        QCOMPARE(yOf(curve), (Numbers { 0.5, 0.3, 0.4 }));
        QCOMPARE(curve.pieceCount(), 1U);
    }
    QCOMPARE(xOf(CurvePoints(series, { XAxis::Order })), (Numbers { 0, 1, 2 }));
}

void TestCurvePoints::aLatePointStandsWhereItsStepSays()
{
    const CurvePoints curve(seriesOf({ { 5, T, 0.5 }, { 3, T + 1, 0.3 }, { 4, T + 2, 0.4 } }), {});
    QCOMPARE(xOf(curve), (Numbers { 3, 4, 5 }));
    QCOMPARE(curve.pieceCount(), 1U);
}

void TestCurvePoints::aResumedRunIsDrawnInPieces()
{
    const CurvePoints curve(seriesOf({ { 0, T, 9 },
                                       { 1, T + 1, 8 },
                                       { 2, T + 2, 7 },
                                       { 3, T + 3, 6 },
                                       { 2, T + 4, 5 }, // resumed from a checkpoint
                                       { 3, T + 5, 4 },
                                       { 4, T + 6, 3 },
                                       { 5, T + 7, 2 } }),
                            {});
    QCOMPARE(xOf(curve), (Numbers { 0, 1, 2, 3, 2, 3, 4, 5 }));
    QCOMPARE(yOf(curve), (Numbers { 9, 8, 7, 6, 5, 4, 3, 2 }));
    QCOMPARE(curve.pieceCount(), 2U);
    QCOMPARE(curve.pieceBegin(1), 4U);
}

void TestCurvePoints::manyWorkersAreDrawnByStep()
{
    const CurvePoints curve(seriesOf({ { 0, T + 1, 1 }, { 1, T, 2 }, { 1, T + 3, 3 }, { 0, T + 4, 4 }, { 2, T + 2, 5 } }), {});
    QCOMPARE(xOf(curve), (Numbers { 0, 0, 1, 1, 2 }));
    QCOMPARE(curve.pieceCount(), 1U);
}

void TestCurvePoints::stepsAreUseful_data()
{
    QTest::addColumn<std::vector<qint64>>("steps");
    QTest::addColumn<bool>("useful");
    using Steps = std::vector<qint64>;
    QTest::newRow("each its own") << Steps { 0, 1, 2, 3 } << true;
    QTest::newRow("half of them distinct") << Steps { 0, 0, 1, 1 } << true;
    QTest::newRow("fewer than half distinct") << Steps { 0, 0, 0, 1, 1 } << false;
    QTest::newRow("all equal") << Steps { 7, 7 } << false;
    QTest::newRow("one point says nothing") << Steps { 0 } << true;
    QTest::newRow("no point says nothing") << Steps {} << true;
}

void TestCurvePoints::stepsAreUseful()
{
    QFETCH(const std::vector<qint64>, steps);
    QFETCH(const bool, useful);
    Series series;
    for (const qint64 step : steps)
        series.append(step, T, 0);
    StepUse use;
    use.add(series);
    QCOMPARE(use.isUseful(), useful);
}

void TestCurvePoints::extentLeavesOutWhatIsNotFinite()
{
    const CurvePoints curve(seriesOf({ { -1, T, NaN }, { 0, T, Infinity }, { 1, T, -2 }, { 2, T, 0 }, { 3, T, 5 } }), {});
    QCOMPARE(curve.extent().leastX, -1.0);
    QCOMPARE(curve.extent().leastPositiveX, 1.0);
    QCOMPARE(curve.extent().leastY, -2.0);
    QCOMPARE(curve.extent().greatestY, 5.0);
    QCOMPARE(curve.extent().leastPositiveY, 5.0);
    QCOMPARE(curve.extent().nonFinite, 2U);
    QCOMPARE(curve.extent().nonPositiveX, 2U);
    QCOMPARE(curve.extent().nonPositiveY, 2U);

    const CurvePoints nothing(seriesOf({}), { XAxis::Step, 0, { Smoothing::Kind::Ema, 0.5 } });
    QVERIFY(nothing.extent().leastX > nothing.extent().greatestX);
}

// Expected: numpy.interp([0.5, 2, 2.75, 9.9], [0, 1, 2, 3, 10], [1, 4, 2, 8, -6])
void TestCurvePoints::interpolatesLikeNumpy()
{
    const CurvePoints curve(seriesOf({ { 0, T, 1 }, { 1, T, 4 }, { 2, T, 2 }, { 3, T, 8 }, { 10, T, -6 } }), {});
    const std::pair<double, double> expected[] = { { 0.5, 2.5 }, { 2, 2 }, { 2.75, 6.5 }, { 9.9, -5.8 } };
    for (const auto &[x, value] : expected)
        QCOMPARE(valueAt(curve, x)->value, value);
    QVERIFY(valueAt(curve, 2)->isLogged);
    QVERIFY(!valueAt(curve, 2.75)->isLogged);
    QCOMPARE(valueAt(curve, 2.75)->point, 2U);
    QVERIFY(!valueAt(curve, -0.1));
    QVERIFY(!valueAt(curve, 10.1));
    QVERIFY(!valueAt(CurvePoints(seriesOf({}), {}), 0));
}

void TestCurvePoints::tellsTheNearerPointBesideANonFiniteOne()
{
    const CurvePoints curve(seriesOf({ { 0, T, 1 }, { 4, T, Infinity }, { 8, T, 2 } }), {});
    QCOMPARE(valueAt(curve, 1)->value, 1.0);
    QCOMPARE(valueAt(curve, 3)->value, Infinity);
    QCOMPARE(valueAt(curve, 7)->value, 2.0);
    QVERIFY(valueAt(curve, 7)->isLogged);
}

void TestCurvePoints::theLatestPieceTells()
{
    const CurvePoints curve(seriesOf({ { 0, T, 9 },
                                       { 2, T + 1, 7 },
                                       { 4, T + 2, 5 },
                                       { 6, T + 3, 3 },
                                       { 4, T + 4, 50 },
                                       { 6, T + 5, 30 },
                                       { 7, T + 6, 20 },
                                       { 8, T + 7, 10 } }),
                            {});
    QCOMPARE(valueAt(curve, 5)->value, 40.0);
    QCOMPARE(valueAt(curve, 3)->value, 6.0);
}

void TestCurvePoints::findsTheNearestPoint()
{
    const CurvePoints curve(seriesOf({ { 0, T, 1 }, { 10, T, 2 }, { 10, T + 1, 3 }, { 12, T + 2, 4 } }), {});
    QCOMPARE(nearestPoint(curve, -100), std::optional<std::size_t>(0));
    QCOMPARE(nearestPoint(curve, 4), std::optional<std::size_t>(0));
    QCOMPARE(nearestPoint(curve, 10.4), std::optional<std::size_t>(2));
    QCOMPARE(nearestPoint(curve, 1e300), std::optional<std::size_t>(3));
    QVERIFY(!nearestPoint(CurvePoints(seriesOf({}), {}), 0));
}

QTEST_GUILESS_MAIN(TestCurvePoints)
#include "tst_curvepoints.moc"
