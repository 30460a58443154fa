#include "charts/curveslayout.h"

#include <QJsonDocument>
#include <QTest>

using namespace runloupe;

class TestCurvesLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasKept();
    void damageCountsAsNotSaid_data();
    void damageCountsAsNotSaid();
    void readsLayoutsOfTheFirstVersion();
    void smoothingStaysWithinReason();
};

void TestCurvesLayout::readsBackWhatWasKept()
{
    CurvesLayout layout;
    layout.charts.metrics = QStringList { "val/loss", "a \"quoted\" name" };
    layout.charts.removed = QStringList { "lr" };
    layout.charts.combined = { { { "train/loss", "val/loss" } } };
    layout.charts.order = QStringList { "val/loss", "lr" };
    layout.charts.folded = { { "", true }, { "system/gpu", false } };
    layout.options.x = XAxis::Metric;
    layout.options.xMetric = "train/epoch";
    layout.options.backwardSteps = BackwardSteps::Overwritten;
    layout.options.yScaling = Scaling::Logarithmic;
    layout.options.smoothing = { Smoothing::Kind::Gaussian, 12.5 };
    layout.options.naming = { RunNaming::Mode::Template, "{run_name} lr={params.lr}" };
    layout.options.areLinked = false;
    layout.options.yFit = YFit::WithoutOutliers;
    layout.options.xRange = { XAxis::RelativeTime, { 1, std::nullopt } };
    layout.options.marksBest = false;
    layout.options.legendOrder = LegendOrder::Distance;
    layout.own["val/loss"] = { { -1, 2.5 }, 0.3 };
    layout.options.groups = { false, GroupMiddle::InterquartileMean, GroupBand::BootstrapInterval, true };
    QVERIFY(CurvesLayout::fromJson(layout.toJson()) == layout);
    QVERIFY(CurvesLayout::fromJson(CurvesLayout().toJson()) == CurvesLayout());
    layout.charts.metrics = QStringList();
    QVERIFY(CurvesLayout::fromJson(layout.toJson()) == layout); // none at all
}

void TestCurvesLayout::damageCountsAsNotSaid_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing was ever kept") << QByteArray();
    QTest::newRow("half a text") << QByteArray("{\"metrics\":[\"lo");
    QTest::newRow("a list in place of an object") << QByteArray("[1, 2]");
    QTest::newRow("an axis that does not exist") << QByteArray("{\"x\":\"epoch\"}");
    QTest::newRow("an empty list of metrics, as it was once written") << QByteArray("{\"metrics\":[]}");
    QTest::newRow("a combination of one") << QByteArray("{\"combined\":[{\"metrics\":[\"a\"]}, 7]}");
    QTest::newRow("numbers as folds") << QByteArray("{\"folded\":{\"val\":1}}");
    QTest::newRow("a band that does not exist") << QByteArray("{\"groups\":{\"band\":\"rainbow\"}}");
    QTest::newRow("numbers as metrics") << QByteArray("{\"metrics\":[1, null]}");
}

void TestCurvesLayout::damageCountsAsNotSaid()
{
    QFETCH(QByteArray, json);
    QVERIFY(CurvesLayout::fromJson(QJsonDocument::fromJson(json).object()) == CurvesLayout());
}

void TestCurvesLayout::readsLayoutsOfTheFirstVersion()
{
    const Smoothing smoothing = CurvesLayout::fromJson({ { "smoothing", 0.25 } }).options.smoothing;
    QCOMPARE(smoothing.kind, Smoothing::Kind::Ema);
    QCOMPARE(smoothing.amount, 0.25);
}

void TestCurvesLayout::smoothingStaysWithinReason()
{
    const QJsonObject smoothing { { "kind", "median" }, { "amount", 8 } };
    QVERIFY(CurvesLayout::fromJson({ { "smoothing", smoothing } }).options.smoothing
            == (Smoothing { Smoothing::Kind::Median, 9 }));
    QCOMPARE(CurvesLayout::fromJson({ { "smoothing", 7 } }).options.smoothing.amount, 0.999);
}

QTEST_GUILESS_MAIN(TestCurvesLayout)
#include "tst_curveslayout.moc"
