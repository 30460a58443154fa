#include "analysis/seriesstatistics.h"

#include <QTest>

#include <cmath>

using namespace runloupe;

class TestSeriesStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithNumpy();
    void countsWhatIsNotFinite();
    void theMeanOfHugeNumbersIsFinite();
};

// Expected: numpy's mean, min, argmin, max, argmax of the same array
void TestSeriesStatistics::agreesWithNumpy()
{
    Series series;
    for (const double value : { 3.5, -2.25, 7.125, 0.5, 7.125, -2.25, 1e-3, 4.75 })
        series.append(qint64(series.size()) * 10, 0, value);
    const SeriesStatistics statistics = seriesStatistics(series);
    QCOMPARE(statistics.points, 8U);
    QCOMPARE(statistics.mean, 2.312625);
    QCOMPARE(statistics.least, -2.25);
    QCOMPARE(statistics.leastStep, 10);
    QCOMPARE(statistics.greatest, 7.125);
    QCOMPARE(statistics.greatestStep, 20);
    QCOMPARE(statistics.first, 3.5);
    QCOMPARE(statistics.last, 4.75);
}

void TestSeriesStatistics::countsWhatIsNotFinite()
{
    Series series;
    for (const double value : { std::nan(""), HUGE_VAL, 2.0, -HUGE_VAL, std::nan("") })
        series.append(qint64(series.size()), 0, value);
    const SeriesStatistics statistics = seriesStatistics(series);
    QCOMPARE(statistics.finite, 1U);
    QCOMPARE(statistics.notANumber, 2U);
    QCOMPARE(statistics.infinite, 2U);
    QCOMPARE(statistics.mean, 2.0);
    QCOMPARE(statistics.least, -HUGE_VAL);
    QCOMPARE(statistics.leastStep, 3);
    QCOMPARE(statistics.greatest, HUGE_VAL);
    QCOMPARE(statistics.greatestStep, 1);
    QVERIFY(std::isnan(seriesStatistics(Series()).mean));
    QVERIFY(std::isnan(seriesStatistics(Series()).least));
}

void TestSeriesStatistics::theMeanOfHugeNumbersIsFinite()
{
    Series series;
    for (const double value : { 1e308, 1.5e308, -1.7e308 })
        series.append(0, 0, value);
    QVERIFY(std::abs(seriesStatistics(series).mean - 0.8e308 / 3) < 1e294);
}

QTEST_GUILESS_MAIN(TestSeriesStatistics)
#include "tst_seriesstatistics.moc"
