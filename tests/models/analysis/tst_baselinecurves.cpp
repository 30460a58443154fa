#include "analysis/baselinecurves.h"

#include <QTest>

#include <cmath>

using namespace runloupe;
using Numbers = std::vector<double>;

class TestBaselineCurves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesWhereBothAre_data();
    void comparesWhereBothAre();
};

namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();

CurvePoints curveOf(const std::vector<qint64> &steps, const Numbers &values)
{
    auto series = std::make_shared<Series>();
    for (std::size_t i = 0; i < values.size(); ++i)
        series->append(steps[i], 1'700'000'000'000 + steps[i], values[i]);
    return CurvePoints(series, {});
}

} // namespace

void TestBaselineCurves::comparesWhereBothAre_data()
{
    QTest::addColumn<Numbers>("baseline"); // at steps 0, 10, 20
    QTest::addColumn<Numbers>("run"); // at steps -5, 0, 5, 20, 21
    QTest::addColumn<CurveValues>("values");
    QTest::addColumn<Numbers>("expected");
    QTest::addColumn<std::size_t>("alone");
    const Numbers run { 1, 2, 3, 4, 5 };
    QTest::newRow("differences, interpolated between")
        << Numbers { 1, 2, 4 } << run << CurveValues::Difference << Numbers { 1, 1.5, 0 } << std::size_t(2);
    QTest::newRow("ratios") << Numbers { 1, 2, 4 } << run << CurveValues::Ratio << Numbers { 2, 2, 1 } << std::size_t(2);
    QTest::newRow("by zero") << Numbers { 0, 0, -4 } << run << CurveValues::Ratio << Numbers { Infinity, Infinity, -1 }
                             << std::size_t(2);
    QTest::newRow("NaN in the baseline is no partner")
        << Numbers { NAN, 2, 4 } << run << CurveValues::Difference << Numbers { 1, 0 } << std::size_t(3);
    QTest::newRow("an infinity of the run stays one")
        << Numbers { 1, 2, 4 } << Numbers { 1, Infinity, 3, 4, 5 } << CurveValues::Difference << Numbers { Infinity, 1.5, 0 }
        << std::size_t(2);
    QTest::newRow("no baseline") << Numbers {} << run << CurveValues::Difference << Numbers {} << std::size_t(5);
}

void TestBaselineCurves::comparesWhereBothAre()
{
    QFETCH(const Numbers, baseline);
    QFETCH(const Numbers, run);
    QFETCH(const CurveValues, values);
    QFETCH(const Numbers, expected);
    QFETCH(const std::size_t, alone);
    const ComparedSeries compared = comparedWith(curveOf({ 0, 10, 20 }, baseline), curveOf({ -5, 0, 5, 20, 21 }, run), values);
    QCOMPARE(compared.series->values, expected);
    QCOMPARE(compared.alone, alone);
}

QTEST_GUILESS_MAIN(TestBaselineCurves)
#include "tst_baselinecurves.moc"
