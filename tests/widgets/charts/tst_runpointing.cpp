#include "charts/curvelegend.h"
#include "curvesviewfixture.h"

using namespace runloupe;

class TestRunPointing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsHoverAndClickBothWays();
};

void TestRunPointing::followsHoverAndClickBothWays()
{
    RunSelection selection;
    selection.setTable(tableOf(3, { "loss" }));
    CurvesView view(&selection);
    Answerer answerer(&view);
    show(view);
    QTRY_VERIFY(view.isSettled() && !view.charts().isEmpty());
    CurveChart *const chart = view.charts().first();
    Q_EMIT chart->runHovered(RunKey { "store.db", "run2" });
    QCOMPARE(selection.hovered(), Row(2));
    Q_EMIT chart->runHovered(std::nullopt);
    QCOMPARE(selection.hovered(), NoRow);
    selection.setHovered(1);
    QCOMPARE(chart->findChild<CurveLegend *>()->selectionModel()->selectedIndexes().size(), 1);

    Q_EMIT chart->runClicked({ "store.db", "run1" }, Qt::NoModifier);
    QCOMPARE(selection.selected(), (std::vector<Row> { 1 }));
    Q_EMIT chart->runClicked({ "store.db", "run2" }, Qt::ControlModifier);
    QCOMPARE(selection.selected(), (std::vector<Row> { 1, 2 }));
    Q_EMIT chart->runClicked({ "store.db", "run1" }, Qt::NoModifier); // stays: it would end the comparison
    QCOMPARE(selection.selected(), (std::vector<Row> { 1, 2 }));
    Q_EMIT chart->runClicked({ "store.db", "run1" }, Qt::ControlModifier);
    QCOMPARE(selection.selected(), (std::vector<Row> { 2 }));
}

QTEST_MAIN(TestRunPointing)
#include "tst_runpointing.moc"
