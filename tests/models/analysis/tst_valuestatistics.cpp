#include "analysis/valuestatistics.h"

#include <QTest>

#include <cmath>

using namespace runloupe;

class TestValueStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPandas_data();
    void agreesWithPandas();
    void equalValuesHaveThemselvesAsTheirMean();
    void hugeNumbersStayFinite();
    void noValuesHaveNoFigures();
};

namespace {

const double NaN = std::nan("");
const double Infinity = HUGE_VAL;

bool isNear(double actual, double expected)
{
    return actual == expected || (std::isnan(actual) && std::isnan(expected))
        || std::abs(actual - expected) <= 1e-15 * std::abs(expected);
}

} // namespace

// Expected: count, mean, std, min, max, median of a column grouped by pandas 2.3
void TestValueStatistics::agreesWithPandas_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<std::vector<double>>("expected");
    using Numbers = std::vector<double>;
    QTest::newRow("a single value has no deviation") << Numbers { 3.5 } << Numbers { 1, 3.5, NaN, 3.5, 3.5, 3.5 };
    QTest::newRow("an even count") << Numbers { 3.5, -2.25, 7.125, 0.5, 7.125, -2.25, 1e-3, 4.75 }
                                   << Numbers { 8, 2.3126249999999997, 3.853252353068583, -2.25, 7.125, 2 };
    QTest::newRow("an odd count") << Numbers { 0.1, 0.2, 0.4 }
                                  << Numbers { 3, 0.23333333333333336, 0.15275252316519466, 0.1, 0.4, 0.2 };
    QTest::newRow("NaN is skipped") << Numbers { 1, NaN, 4 } << Numbers { 2, 2.5, 2.1213203435596424, 1, 4, 2.5 };
    QTest::newRow("nothing but NaN") << Numbers { NaN, NaN } << Numbers { 0, NaN, NaN, NaN, NaN, NaN };
    // of the deviation here pandas knows eight digits
    QTest::newRow("far from zero") << Numbers { 1e9 + 1, 1e9 + 2, 1e9 + 4 }
                                   << Numbers { 3, 1000000002.3333334, 1.5275252316519468, 1e9 + 1, 1e9 + 4, 1e9 + 2 };
    QTest::newRow("an infinity counts") << Numbers { 1, 2, Infinity } << Numbers { 3, Infinity, NaN, 1, Infinity, 2 };
    QTest::newRow("both infinities") << Numbers { -Infinity, 1, Infinity } << Numbers { 3, NaN, NaN, -Infinity, Infinity, 1 };
    QTest::newRow("nothing but both") << Numbers { -Infinity, Infinity } << Numbers { 2, NaN, NaN, -Infinity, Infinity, NaN };
}

void TestValueStatistics::agreesWithPandas()
{
    QFETCH(std::vector<double>, values);
    QFETCH(std::vector<double>, expected);
    const ValueStatistics statistics = statisticsOf(values);
    const std::vector<double> actual { double(statistics.count), statistics.mean,     statistics.deviation,
                                       statistics.least,         statistics.greatest, statistics.median };
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(isNear(actual[i], expected[i]), qPrintable(QStringLiteral("figure %1: %2").arg(i).arg(actual[i], 0, 'g', 17)));
    QCOMPARE(statistics.count + statistics.notANumber, values.size());
}

void TestValueStatistics::equalValuesHaveThemselvesAsTheirMean()
{
    const ValueStatistics statistics = statisticsOf(std::vector<double>(7, 0.1));
    QVERIFY(statistics.mean == 0.1);
    QVERIFY(statistics.deviation == 0);
}

void TestValueStatistics::hugeNumbersStayFinite()
{
    const ValueStatistics statistics = statisticsOf({ 1e308, 1.5e308, 1.2e308 });
    QVERIFY(std::abs(statistics.mean / 1e308 - 3.7 / 3) < 1e-15);
    QVERIFY(std::abs(statistics.deviation / 1e308 - 0.25166114784235832) < 1e-15);
}

void TestValueStatistics::noValuesHaveNoFigures()
{
    QVERIFY(statisticsOf({}).isEmpty());
    QVERIFY(std::isnan(statisticsOf({}).mean));
    QVERIFY(!statisticsOf({ NaN }).isEmpty());
}

QTEST_GUILESS_MAIN(TestValueStatistics)
#include "tst_valuestatistics.moc"
