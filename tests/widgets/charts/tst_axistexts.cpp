#include "charts/axistexts.h"

#include <QTest>

using namespace runloupe;

class TestAxisTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titleNamesUnitAndOrigin_data();
    void titleNamesUnitAndOrigin();
    void placesAreSpokenOfAsPeopleDo_data();
    void placesAreSpokenOfAsPeopleDo();
};

void TestAxisTexts::titleNamesUnitAndOrigin_data()
{
    QTest::addColumn<CurveAxes>("axes");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("title");
    QTest::newRow("steps need no unit") << CurveAxes {} << 100.0 << "Step";
    QTest::newRow("steps beyond 2^53 are counted from the first")
        << CurveAxes { XAxis::Step, 9'007'199'254'740'993 } << 10.0 << "Step − 9,007,199,254,740,993";
    QTest::newRow("steps far below zero, too")
        << CurveAxes { XAxis::Step, -9'007'199'254'740'993 } << 10.0 << "Step + 9,007,199,254,740,993";
    QTest::newRow("a short time is in seconds") << CurveAxes { XAxis::RelativeTime } << 60.0 << "Relative time (s)";
    QTest::newRow("a long time is in hours") << CurveAxes { XAxis::RelativeTime } << 50'000.0 << "Relative time (h)";
    QTest::newRow("a logarithmic time is in seconds")
        << CurveAxes { XAxis::RelativeTime, 0, Scaling::Logarithmic } << 5.0 << "Relative time (s)";
}

void TestAxisTexts::titleNamesUnitAndOrigin()
{
    QFETCH(CurveAxes, axes);
    QFETCH(double, high);
    QTEST(xTitle(axes, { 0, high }), "title");
}

void TestAxisTexts::placesAreSpokenOfAsPeopleDo_data()
{
    QTest::addColumn<CurveAxes>("axes");
    QTest::addColumn<double>("x");
    QTest::addColumn<QString>("text");
    QTest::newRow("a step has its thousands set apart") << CurveAxes {} << 1200.0 << "step 1,200";
    QTest::newRow("an origin is added again without rounding")
        << CurveAxes { XAxis::Step, 9'007'199'254'740'993 } << 2.0 << "step 9,007,199,254,740,995";
    QTest::newRow("an order counts points") << CurveAxes { XAxis::Order } << 7.0 << "point 7";
}

void TestAxisTexts::placesAreSpokenOfAsPeopleDo()
{
    QFETCH(CurveAxes, axes);
    QFETCH(double, x);
    QTEST(xText(axes, x), "text");
}

QTEST_GUILESS_MAIN(TestAxisTexts)
#include "tst_axistexts.moc"
