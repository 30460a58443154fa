#include "analysis/metricaxis.h"

#include "analysis/curvepoints.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace runloupe;
using Numbers = std::vector<double>;

class TestMetricAxis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairsBySteps_data();
    void pairsBySteps();
    void aLineRunsFromLeftToRight();
    void aRunWithoutTheMetricHasNoPoints();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

SharedSeries seriesOf(const std::vector<qint64> &steps, const Numbers &values)
{
    auto series = std::make_shared<Series>();
    for (std::size_t i = 0; i < steps.size(); ++i)
        series->append(steps[i], qint64(i), values[i]);
    series->sort();
    return series;
}

} // namespace

void TestMetricAxis::pairsBySteps_data()
{
    QTest::addColumn<std::vector<qint64>>("steps"); // of the other metric
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<Numbers>("x"); // of points at steps 0, 5, 5, 10, 20
    QTest::addColumn<std::size_t>("interpolated");
    using Steps = std::vector<qint64>;
    QTest::newRow("at the same steps") << Steps { 0, 5, 10, 20 } << Numbers { 3, 1, 4, 1 } << Numbers { 3, 1, 1, 4, 1 }
                                       << std::size_t(0);
    QTest::newRow("the last value of a step")
        << Steps { 0, 5, 5, 10, 20 } << Numbers { 3, 7, 1, 4, 1 } << Numbers { 3, 1, 1, 4, 1 } << std::size_t(0);
    QTest::newRow("a clock is read between its strokes")
        << Steps { 0, 10, 15 } << Numbers { 1, 2, 3 } << Numbers { 1, 1.5, 1.5, 2, NaN } << std::size_t(2);
    QTest::newRow("what rises and falls is no clock")
        << Steps { 0, 10, 15 } << Numbers { 1, 2, 1 } << Numbers { 1, NaN, NaN, 2, NaN } << std::size_t(0);
    QTest::newRow("NaN and infinities are no partners")
        << Steps { 0, 5, 10, 20 } << Numbers { NaN, 1, Infinity, 0 } << Numbers { NaN, 1, 1, NaN, 0 } << std::size_t(0);
    QTest::newRow("a metric logged once") << Steps { 5 } << Numbers { 8 } << Numbers { NaN, 8, 8, NaN, NaN } << std::size_t(0);
    QTest::newRow("a metric never logged") << Steps {} << Numbers {} << Numbers { NaN, NaN, NaN, NaN, NaN } << std::size_t(0);
}

void TestMetricAxis::pairsBySteps()
{
    QFETCH(const std::vector<qint64>, steps);
    QFETCH(const Numbers, values);
    QFETCH(const Numbers, x);
    const SharedSeries series = seriesOf({ 0, 5, 5, 10, 20 }, { 0, 1, 2, 3, 4 });
    const MetricPlaces places = placesAlong(*seriesOf(steps, values), *series, Stop::never());
    std::size_t unpaired = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        QVERIFY(std::isnan(x[i]) ? std::isnan(places.x[i]) : places.x[i] == x[i]);
        unpaired += std::isnan(x[i]);
    }
    QCOMPARE(places.unpaired, unpaired);
    QTEST(places.interpolated, "interpolated");
}

void TestMetricAxis::aLineRunsFromLeftToRight()
{
    CurveShape shape;
    shape.axis = XAxis::Metric;
    shape.xMetric = seriesOf({ 0, 1, 2, 3 }, { 0.5, 0.9, 0.7, 0.9 });
    const CurvePoints curve(seriesOf({ 0, 1, 2, 3, 4 }, { 10, 11, 12, 13, 14 }), shape);
    QCOMPARE(curve.size(), 4U);
    QCOMPARE(curve.extent().unpaired, 1U);
    QCOMPARE(curve.extent().greatestX, 0.9);
    const Numbers expectedX { 0.5, 0.7, 0.9, 0.9 };
    const Numbers expectedY { 10, 12, 11, 13 };
    for (std::size_t i = 0; i < curve.size(); ++i) {
        QCOMPARE(curve.x(i), expectedX[i]);
        QCOMPARE(curve.y(i), expectedY[i]);
    }
}

void TestMetricAxis::aRunWithoutTheMetricHasNoPoints()
{
    CurveShape shape;
    shape.axis = XAxis::Metric;
    shape.smoothing = { Smoothing::Kind::Gaussian, 1 };
    const CurvePoints curve(seriesOf({ 0, 1 }, { 10, 11 }), shape);
    QCOMPARE(curve.size(), 0U);
    QCOMPARE(curve.pieceCount(), 0U);
    QCOMPARE(curve.extent().unpaired, 2U);
}

QTEST_GUILESS_MAIN(TestMetricAxis)
#include "tst_metricaxis.moc"
