#include "analysis/difference.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace runloupe;

class TestDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarApart_data();
    void tellsHowFarApart();
};

void TestDifference::tellsHowFarApart_data()
{
    using Number = std::optional<double>;
    constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
    constexpr double Infinity = std::numeric_limits<double>::infinity();
    constexpr double Greatest = std::numeric_limits<double>::max();
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("baseline");
    QTest::addColumn<Number>("absolute");
    QTest::addColumn<Number>("relative");
    QTest::newRow("more") << 3.0 << 2.0 << Number(1) << Number(0.5);
    QTest::newRow("less") << 1.0 << 2.0 << Number(-1) << Number(-0.5);
    QTest::newRow("the same") << 2.0 << 2.0 << Number(0) << Number(0);
    QTest::newRow("more than a negative baseline") << -1.0 << -2.0 << Number(1) << Number(0.5);
    QTest::newRow("across zero") << 1.0 << -1.0 << Number(2) << Number(2);
    QTest::newRow("nothing is a part of zero") << 1.0 << 0.0 << Number(1) << Number();
    QTest::newRow("zero and minus zero are the same") << 0.0 << -0.0 << Number(0) << Number(0);
    QTest::newRow("down to zero") << 0.0 << 4.0 << Number(-4) << Number(-1);
    QTest::newRow("NaN against a number") << NaN << 1.0 << Number() << Number();
    QTest::newRow("a number against NaN") << 1.0 << NaN << Number() << Number();
    QTest::newRow("NaN is the same as NaN") << NaN << NaN << Number(0) << Number(0);
    QTest::newRow("infinity against a number") << Infinity << 1.0 << Number(Infinity) << Number();
    QTest::newRow("a number against infinity") << 1.0 << Infinity << Number(-Infinity) << Number();
    QTest::newRow("infinity is the same as itself") << Infinity << Infinity << Number(0) << Number(0);
    QTest::newRow("one infinity against the other") << -Infinity << Infinity << Number(-Infinity) << Number();
    QTest::newRow("too far apart for a double") << Greatest << -Greatest << Number(Infinity) << Number(2);
}

void TestDifference::tellsHowFarApart()
{
    QFETCH(double, value);
    QFETCH(double, baseline);
    QTEST(difference(value, baseline), "absolute");
    QTEST(relativeDifference(value, baseline), "relative");
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
