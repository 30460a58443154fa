#include "charts/curvelegend.h"
#include "curvesviewfixture.h"
#include "tables/rungroups.h"

using namespace runloupe;

class TestRunPointing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsHoverAndClickBothWays();
    void aGroupIsPointedAtAsAWhole();
};

namespace {

/// Runs 0 and 1 are a group, 2 and 3 another.
SharedRunGroups groupsOf(const SharedRunTable &table)
{
    const RunColumn names { .key = NameColumn, .title = {}, .cells = makeRunColumn(table, NameColumn, {}).cells };
    return std::make_shared<const RunGroups>(QList { names }, RowGroups { { 0, 0, 1, 1 }, { 0, 1, 2, 3 }, { 0, 2, 4 } });
}

} // namespace

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

void TestRunPointing::aGroupIsPointedAtAsAWhole()
{
    RunSelection selection;
    selection.setTable(tableOf(4, { "loss" }));
    CurvesView view(&selection);
    Answerer answerer(&view);
    show(view);
    selection.setGroups(groupsOf(selection.table()));
    QTRY_VERIFY(view.isSettled() && !view.charts().isEmpty() && view.charts().first()->plot()->curves().size() == 2);
    CurveChart *const chart = view.charts().first();
    QCOMPARE(selection.ink(0), selection.ink(1));
    QVERIFY(selection.ink(0) != selection.ink(2));
    selection.setHovered(3); // any run of a group raises its line
    QCOMPARE(chart->findChild<CurveLegend *>()->selectionModel()->selectedIndexes().size(), 1);
    QVERIFY(chart->plot()->accessibleDescription().contains("4 runs in 2 groups"));

    Q_EMIT chart->runClicked({ "store.db", "run2" }, Qt::NoModifier);
    QCOMPARE(selection.selected(), (std::vector<Row> { 2, 3 }));
    selection.setSelected({});
    CurvesLayout layout = view.curvesLayout();
    layout.options.groups.followsTable = false;
    view.setCurvesLayout(layout);
    QTRY_VERIFY(view.isSettled() && view.charts().first()->plot()->curves().size() == 4);
    QVERIFY(selection.ink(0) != selection.ink(1));
}

QTEST_MAIN(TestRunPointing)
#include "tst_runpointing.moc"
