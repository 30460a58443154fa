#include "analysis/ticks.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace runloupe;

class TestTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void survivesAnyRange();
    void scaleKeepsHugeNumbersApart();
    void padsAndZooms();
};

namespace {

QString labelsOf(const AxisTicks &ticks)
{
    QStringList labels;
    for (const Tick &tick : ticks.ticks)
        labels << tick.label;
    return labels.join(QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char('/')) + ticks.unit;
}

AxisTicks linear(double low, double high)
{
    return linearTicks({ low, high }, 1, 5);
}

AxisTicks logarithmic(double low, double high, int count = 5)
{
    return logarithmicTicks({ std::log10(low), std::log10(high) }, count);
}

double milliseconds(const char *utc)
{
    return double(QDateTime::fromString(QLatin1String(utc), Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

void TestTicks::labels_data()
{
    QTest::addColumn<AxisTicks>("ticks");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a unit") << linear(0, 1) << "0.0 0.2 0.4 0.6 0.8 1.0";
    QTest::newRow("across zero") << linear(-1, 1) << "−1.0 −0.5 0.0 0.5 1.0";
    QTest::newRow("small differences far from zero")
        << linear(1000, 1000.002) << "1000.0000 1000.0005 1000.0010 1000.0015 1000.0020";
    QTest::newRow("thousands") << linear(0, 60'000) << "0 20k 40k 60k";
    QTest::newRow("halves of thousands") << linear(0, 12'000) << "0 5k 10k";
    QTest::newRow("millions") << linear(0, 2.5e6) << "0 0.5M 1.0M 1.5M 2.0M 2.5M";
    QTest::newRow("deep among millions") << linear(1234567, 1234577) << "1,234,568 1,234,570 1,234,572 1,234,574 1,234,576";
    QTest::newRow("very small") << linear(0, 5e-6) << "0 1e−6 2e−6 3e−6 4e−6 5e−6";
    QTest::newRow("very large") << linear(0, 1e30) << "0 2e29 4e29 6e29 8e29 1e30";
    QTest::newRow("small around zero") << linear(-0.0005, 0.0005) << "−4e−4 −2e−4 0 2e−4 4e−4";
    QTest::newRow("the ends of doubles") << linearTicks({ -1e158, 1e158 }, 1e150, 2) << "−1e308 0 1e308";
    QTest::newRow("in a unit of their own") << linearTicks({ 0, 1e158 }, 1e150, 2) << "0 5e307 1e308";
    QTest::newRow("whole numbers stay whole") << wholeNumberTicks({ 3.2, 5.1 }, 6) << "4 5";
    QTest::newRow("many decades") << logarithmic(1e-6, 1e6, 6) << "10⁻⁶ 10⁻⁴ 10⁻² 10⁰ 10² 10⁴ 10⁶";
    QTest::newRow("few decades") << logarithmic(0.01, 1) << "0.01 0.1 1";
    QTest::newRow("one decade") << logarithmic(1, 10) << "1 2 5 10";
    QTest::newRow("less than a decade") << logarithmic(2, 4) << "2.0 2.5 3.0 3.5 4.0";
    QTest::newRow("seconds") << durationTicks({ 0, 60 }, 4) << "0 20 40 60s";
    QTest::newRow("minutes") << durationTicks({ 0, 600 }, 5) << "0 2 4 6 8 10min";
    QTest::newRow("days") << durationTicks({ 0, 86400 * 10 }, 5) << "0 2 4 6 8 10d";
    QTest::newRow("milliseconds") << durationTicks({ 0, 0.01 }, 5) << "0 2 4 6 8 10ms";
    QTest::newRow("an hour on the clock") << wallTimeTicks(
        { milliseconds("2024-03-01T23:30:00Z"), milliseconds("2024-03-02T00:30:00Z") }, 4)
                                          << "23:30/Mar 1, 2024 23:45 00:00/Mar 2, 2024 00:15 00:30";
    QTest::newRow("weeks begin on Mondays") << wallTimeTicks(
        { milliseconds("2024-03-01T00:00:00Z"), milliseconds("2024-03-29T00:00:00Z") }, 4)
                                            << "Mar 4 Mar 11 Mar 18 Mar 25";
    QTest::newRow("years") << wallTimeTicks({ milliseconds("2019-06-01T00:00:00Z"), milliseconds("2024-06-01T00:00:00Z") }, 5)
                           << "2020 2021 2022 2023 2024";
}

void TestTicks::labels()
{
    QFETCH(const AxisTicks, ticks);
    QFETCH(const QString, expected);
    QCOMPARE(labelsOf(ticks), expected);
}

void TestTicks::survivesAnyRange()
{
    constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
    const AxisRange ranges[]
        = { { 0, 0 },       { 1, 0 },           { NaN, 1 },    { -1e200, 1e200 }, { 1e-200, 2e-200 }, { -9e18, 9e18 },
            { 1e18, 2e18 }, { 1e15, 1e15 + 2 }, { -320, 308 }, { 0, 1e-13 },      { 8.63e18, 9e18 } };
    for (const AxisRange &range : ranges) {
        for (const int count : { 0, 1, 7, 1000 }) {
            QVERIFY(linearTicks(range, 1, count).ticks.size() <= 200);
            QVERIFY(wholeNumberTicks(range, count).ticks.size() <= 200);
            QVERIFY(durationTicks(range, count).ticks.size() <= 200);
            QVERIFY(wallTimeTicks(range, count).ticks.size() <= 200);
        }
    }
    QVERIFY(logarithmicTicks({ -320, 308 }, 5).ticks.size() >= 3);
}

void TestTicks::scaleKeepsHugeNumbersApart()
{
    const AxisScale scale = AxisScale::linearFor(-1e308, 1e308);
    QVERIFY(std::isfinite(scale.toPlot(1e308) - scale.toPlot(-1e308)));
    QCOMPARE(scale.toData(scale.toPlot(1e308)), 1e308);
    QCOMPARE(AxisScale::linearFor(-1, 5).unit(), 1.0);
    QCOMPARE(AxisScale::linearFor(std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()).unit(),
             1.0); // nothing finite to show
    QVERIFY(AxisScale::linearFor(0, 5e-324).toPlot(5e-324) > 1e-100);
    QVERIFY(!AxisScale::logarithmic().canShow(0));
    QVERIFY(AxisScale::linear().canShow(0));
}

void TestTicks::padsAndZooms()
{
    QCOMPARE(paddedRange(0, 100), (AxisRange { -4, 104 }));
    QCOMPARE(paddedRange(0, 0), (AxisRange { -1, 1 }));
    QCOMPARE(paddedRange(-50, -50), (AxisRange { -55, -45 }));
    QCOMPARE(zoomedRange({ 0, 10 }, 0.5, 2), (AxisRange { 1, 6 }));
    AxisRange range { 1e15, 2e15 };
    for (int i = 0; i < 1000; ++i)
        range = zoomedRange(range, 0.8, 1.5e15);
    QVERIFY(range.span() > 0);
    for (int i = 0; i < 10'000; ++i)
        range = zoomedRange(range, 1.25, 0);
    QVERIFY(std::isfinite(range.span()));
}

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
