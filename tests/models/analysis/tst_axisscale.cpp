#include "analysis/axisscale.h"

#include <QTest>

using namespace runloupe;

class TestAxisScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesGetTheEndsThatMakeSense_data();
    void rangesGetTheEndsThatMakeSense();
};

void TestAxisScale::rangesGetTheEndsThatMakeSense_data()
{
    QTest::addColumn<std::optional<double>>("low");
    QTest::addColumn<std::optional<double>>("high");
    QTest::addColumn<bool>("isLog");
    QTest::addColumn<AxisRange>("expected");
    const std::optional<double> open;
    const auto at = [](double end) { return std::optional(end); };
    QTest::newRow("both open") << open << open << false << AxisRange { 1, 3 };
    QTest::newRow("both set") << at(-5) << at(8) << false << AxisRange { -5, 8 };
    QTest::newRow("the low one set") << at(2) << open << false << AxisRange { 2, 3 };
    QTest::newRow("low beyond what there is") << at(10) << open << false << AxisRange { 10, 12 };
    QTest::newRow("high below what there is") << open << at(0) << false << AxisRange { -2, 0 };
    QTest::newRow("nothing between them") << at(4) << at(4) << false << AxisRange { 1, 3 };
    QTest::newRow("turned round") << at(4) << at(2) << false << AxisRange { 1, 3 };
    QTest::newRow("by logarithms") << at(0.01) << at(100) << true << AxisRange { -2, 2 };
    QTest::newRow("zero is not on a logarithmic axis") << at(0) << at(100) << true << AxisRange { 1, 2 };
    QTest::newRow("an infinite end") << at(HUGE_VAL) << open << false << AxisRange { 1, 3 };
}

void TestAxisScale::rangesGetTheEndsThatMakeSense()
{
    QFETCH(const std::optional<double>, low);
    QFETCH(const std::optional<double>, high);
    QFETCH(const bool, isLog);
    QFETCH(const AxisRange, expected);
    QCOMPARE(rangeWithEnds({ 1, 3 }, { low, high }, isLog ? AxisScale::logarithmic() : AxisScale::linear()), expected);
}

QTEST_GUILESS_MAIN(TestAxisScale)
#include "tst_axisscale.moc"
