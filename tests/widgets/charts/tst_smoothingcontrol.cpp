#include "charts/smoothingcontrol.h"

#include "charts/smoothingtexts.h"

#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace runloupe;
using Kind = Smoothing::Kind;

class TestSmoothingControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSliderReaches_data();
    void theSliderReaches();
    void theSliderComesBackToWhereItStood_data();
    void theSliderComesBackToWhereItStood();
    void showsAndTellsNobody();
    void saysWhichAndHowMuch_data();
    void saysWhichAndHowMuch();
};

void TestSmoothingControl::theSliderReaches_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("position");
    QTest::addColumn<double>("amount");
    QTest::newRow("no EMA") << Kind::Ema << 0 << 0.0;
    QTest::newRow("the strongest EMA") << Kind::Ema << 1000 << 0.999;
    QTest::newRow("no Gaussian") << Kind::Gaussian << 0 << 0.0;
    QTest::newRow("a Gaussian with two digits") << Kind::Gaussian << 350 << 28.0;
    QTest::newRow("the widest Gaussian") << Kind::Gaussian << 1000 << 1e6;
    QTest::newRow("the narrowest window") << Kind::Median << 1 << 3.0;
    QTest::newRow("a window with a middle") << Kind::Mean << 500 << 551.0;
}

void TestSmoothingControl::theSliderReaches()
{
    QFETCH(const Kind, kind);
    QFETCH(const int, position);
    SmoothingControl control;
    control.setSmoothing({ kind, smoothingAmounts(kind).usual }, {});
    QSignalSpy changed(&control, &SmoothingControl::amountChanged);
    control.findChild<QSlider *>()->setValue(position);
    QCOMPARE(changed.count(), 1);
    QTEST(changed.first().first().toDouble(), "amount");
}

void TestSmoothingControl::theSliderComesBackToWhereItStood_data()
{
    QTest::addColumn<Kind>("kind");
    for (int kind = 0; kind < SmoothingKindCount; ++kind)
        QTest::newRow(qPrintable(smoothingKindName(Kind(kind)))) << Kind(kind);
}

void TestSmoothingControl::theSliderComesBackToWhereItStood()
{
    QFETCH(const Kind, kind);
    SmoothingControl control;
    auto *const slider = control.findChild<QSlider *>();
    for (const int position : { 0, 300, 700, 1000 }) {
        control.setSmoothing({ kind, 0 }, {});
        slider->setValue(position);
        const double amount = control.findChild<QDoubleSpinBox *>()->value();
        control.setSmoothing({ kind, 0 }, {});
        control.setSmoothing({ kind, amount }, {});
        QVERIFY(std::abs(slider->value() - position) <= 5); // amounts are rounded
    }
}

void TestSmoothingControl::showsAndTellsNobody()
{
    SmoothingControl control;
    QSignalSpy changed(&control, &SmoothingControl::amountChanged);
    control.setSmoothing({ Kind::TimedEma, 25 }, smoothingUnit(Kind::TimedEma, XAxis::WallTime));
    QCOMPARE(changed.count(), 0);
    const auto *const amount = control.findChild<QDoubleSpinBox *>();
    QCOMPARE(amount->text(), "25.00 s");
    QCOMPARE(amount->accessibleName(), "Half-life");
}

void TestSmoothingControl::saysWhichAndHowMuch_data()
{
    QTest::addColumn<Smoothing>("smoothing");
    QTest::addColumn<XAxis>("axis");
    QTest::addColumn<QString>("text");
    QTest::newRow("a weight") << Smoothing { Kind::Ema, 0.999 } << XAxis::Step << "EMA 0.999";
    QTest::newRow("seconds") << Smoothing { Kind::TimedEma, 1.5 } << XAxis::WallTime << "time-weighted EMA, half-life 1.5 s";
    QTest::newRow("steps") << Smoothing { Kind::Gaussian, 1e6 } << XAxis::Step << "Gaussian, σ 1000000 steps";
    QTest::newRow("places") << Smoothing { Kind::Gaussian, 10 } << XAxis::Order << "Gaussian, σ 10 points";
    QTest::newRow("points") << Smoothing { Kind::Mean, 11 } << XAxis::WallTime << "mean of 11 points";
    QTest::newRow("a window") << Smoothing { Kind::Median, 3 } << XAxis::Step << "median of 3 points";
}

void TestSmoothingControl::saysWhichAndHowMuch()
{
    QFETCH(const Smoothing, smoothing);
    QFETCH(const XAxis, axis);
    QTEST(smoothingText(smoothing, axis), "text");
}

QTEST_MAIN(TestSmoothingControl)
#include "tst_smoothingcontrol.moc"
