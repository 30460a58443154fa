#include "charts/chartarrangement.h"

#include <QTest>

using namespace runloupe;

class TestChartArrangement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAllThereIs();
    void sectionsAreMetricsThatBeginAlike();
    void whatTheMachineMeasuredIsFolded();
    void removedChartsStayAwayAndOthersCome();
    void choosingKeepsWhatOtherRunsHave();
    void aChoiceThatSuitsNothingWaits();
    void noneMayBeChosen();
    void allBringsBackWhatWasRemoved();
    void findsChartsByName();
    void combinedMetricsShareAChart();
    void aMetricIsInOneChartOnly();
    void movedChartsKeepTheirPlace();
    void remembersNoMoreThanWasMoved();
};

namespace {

QStringList namesOf(const QList<ChartSection> &sections)
{
    QStringList names;
    for (const ChartSection &section : sections) {
        for (const ChartLayout &chart : section.charts)
            names << section.prefix + QLatin1Char(':') + chart.metrics.join(QLatin1Char('+'));
    }
    return names;
}

const QStringList Available { "val/loss", "train/loss", "val/accuracy", "lr", "system/gpu/0/load" };

} // namespace

void TestChartArrangement::showsAllThereIs()
{
    QCOMPARE(ChartArrangement().shown(Available), Available);
    QVERIFY(ChartArrangement().sections({}).isEmpty());
}

void TestChartArrangement::sectionsAreMetricsThatBeginAlike()
{
    QCOMPARE(namesOf(ChartArrangement().sections(Available)),
             (QStringList { "val:val/loss", "val:val/accuracy", "train:train/loss", ":lr", "system/gpu/0:system/gpu/0/load" }));
}

void TestChartArrangement::whatTheMachineMeasuredIsFolded()
{
    ChartArrangement arrangement;
    QVERIFY(!arrangement.sections(Available).first().isFolded);
    QVERIFY(arrangement.sections(Available).last().isFolded);
    QVERIFY(arrangement.isFolded("system"));
    QVERIFY(!arrangement.isFolded("systematic"));
    arrangement.folded["system/gpu/0"] = false;
    arrangement.folded["val"] = true;
    QVERIFY(arrangement.sections(Available).first().isFolded);
    QVERIFY(!arrangement.sections(Available).last().isFolded);
}

void TestChartArrangement::removedChartsStayAwayAndOthersCome()
{
    ChartArrangement arrangement;
    arrangement.remove({ { "lr" } }, Available);
    QCOMPARE(arrangement.removed, QStringList { "lr" });
    QVERIFY(!arrangement.metrics);
    QCOMPARE(arrangement.shown({ "loss", "lr" }), QStringList { "loss" });
    arrangement.show({ "loss" }, { "loss" }); // other runs, which lack it
    QCOMPARE(arrangement.shown(Available), (QStringList { "val/loss", "train/loss", "val/accuracy", "system/gpu/0/load" }));
    arrangement.show(Available, Available);
    QVERIFY(arrangement == ChartArrangement());
}

void TestChartArrangement::choosingKeepsWhatOtherRunsHave()
{
    ChartArrangement arrangement { .metrics = QStringList { "f1", "lr" } };
    QCOMPARE(arrangement.shown(Available), QStringList { "lr" });
    arrangement.show({ "val/loss", "lr" }, Available);
    QCOMPARE(*arrangement.metrics, (QStringList { "val/loss", "lr", "f1" }));
    arrangement.remove({ { "lr" } }, Available);
    QCOMPARE(*arrangement.metrics, (QStringList { "val/loss", "f1" }));
}

void TestChartArrangement::aChoiceThatSuitsNothingWaits()
{
    const ChartArrangement arrangement { .metrics = QStringList { "accuracy" } };
    QCOMPARE(arrangement.shown({ "loss" }), QStringList { "loss" });
    QCOMPARE(arrangement.shown({ "loss", "accuracy" }), QStringList { "accuracy" });
}

void TestChartArrangement::noneMayBeChosen()
{
    ChartArrangement arrangement { .metrics = QStringList() };
    QVERIFY(arrangement.shown(Available).isEmpty());
    arrangement.show({ "lr" }, Available);
    QCOMPARE(*arrangement.metrics, QStringList { "lr" });
}

void TestChartArrangement::allBringsBackWhatWasRemoved()
{
    ChartArrangement arrangement { .metrics = QStringList { "lr" }, .removed = { "val/loss", "of another run" } };
    arrangement.showAll(Available);
    QCOMPARE(arrangement.shown(Available), Available);
    QCOMPARE(arrangement.removed, QStringList { "of another run" });
}

void TestChartArrangement::findsChartsByName()
{
    const QList<ChartSection> all = ChartArrangement().sections(Available);
    QVERIFY(foundCharts(all, {}) == all);
    const QList<ChartSection> found = foundCharts(all, "LO");
    QCOMPARE(namesOf(found), (QStringList { "val:val/loss", "train:train/loss", "system/gpu/0:system/gpu/0/load" }));
    QCOMPARE(found.first().chartCount, 2);
    QVERIFY(!found.last().isFolded); // it is to be seen
    QVERIFY(foundCharts(all, "nothing").isEmpty());
}

void TestChartArrangement::combinedMetricsShareAChart()
{
    ChartArrangement arrangement;
    arrangement.combine({ "train/loss", "val/loss" }, Available);
    QCOMPARE(namesOf(arrangement.sections(Available)),
             (QStringList { "train:train/loss+val/loss", "val:val/accuracy", ":lr", "system/gpu/0:system/gpu/0/load" }));
    QCOMPARE(arrangement.sections({ "val/loss" }).first().charts.first().metrics, QStringList { "val/loss" });
    QCOMPARE(namesOf(foundCharts(arrangement.sections(Available), "val/l")), QStringList { "train:train/loss+val/loss" });
    arrangement.remove({ { "train/loss", "val/loss" } }, Available);
    QCOMPARE(arrangement.shown(Available).size(), 3);
    arrangement.combine({ "lr", "val/loss" }, Available); // and so it is shown again
    QCOMPARE(namesOf(arrangement.sections(Available)),
             (QStringList { "val:val/accuracy", ":lr+val/loss", "system/gpu/0:system/gpu/0/load" }));
}

void TestChartArrangement::aMetricIsInOneChartOnly()
{
    ChartArrangement arrangement;
    arrangement.combine({ "train/loss", "val/loss", "lr" }, Available);
    arrangement.combine({ "val/accuracy", "val/loss" }, Available);
    QCOMPARE(arrangement.combined, (QList<ChartLayout> { { { "train/loss", "lr" } }, { { "val/accuracy", "val/loss" } } }));
    arrangement.combine({ "train/loss" }, Available); // with nothing more
    QCOMPARE(arrangement.combined, (QList<ChartLayout> { { { "val/accuracy", "val/loss" } } }));
}

void TestChartArrangement::movedChartsKeepTheirPlace()
{
    const QStringList available { "a", "b", "c", "d" };
    ChartArrangement arrangement;
    arrangement.move("c", 0, available);
    QCOMPARE(namesOf(arrangement.sections(available)), (QStringList { ":c", ":a", ":b", ":d" }));
    arrangement.move("a", 2, available);
    QCOMPARE(namesOf(arrangement.sections(available)), (QStringList { ":c", ":b", ":a", ":d" }));
    arrangement.move("c", 99, available); // the last
    QCOMPARE(namesOf(arrangement.sections(available)), (QStringList { ":b", ":a", ":d", ":c" }));
    QCOMPARE(namesOf(arrangement.sections({ "a", "b", "e" })), (QStringList { ":b", ":a", ":e" }));
    arrangement.move("nothing", 0, available);
    QCOMPARE(namesOf(arrangement.sections(available)), (QStringList { ":b", ":a", ":d", ":c" }));
}

void TestChartArrangement::remembersNoMoreThanWasMoved()
{
    QStringList available;
    for (int i = 0; i < 2000; ++i)
        available << QStringLiteral("layer/%1").arg(i);
    ChartArrangement arrangement;
    arrangement.move("layer/3", 1, available);
    QCOMPARE(arrangement.order, (QStringList { "layer/0", "layer/3", "layer/1", "layer/2" }));
}

QTEST_GUILESS_MAIN(TestChartArrangement)
#include "tst_chartarrangement.moc"
