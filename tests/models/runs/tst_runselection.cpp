#include "runs/runselection.h"
#include "runs/runtablebuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace runloupe;

class TestRunSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesTheSelectedElseTheShown();
    void pinnedRunsAreComparedToo();
    void theBaselineComesBackWithItsRun();
    void ownColorsCountBeforeThoseOfMlflow();
    void theCurrentRunSurvivesAReload();
    void manyAreHiddenInOneChange();
    void keepsSelectionHidingAndColorOverAReload();
    void aLineKeepsTheRunsThatAReloadStillHas();
    void saysNothingWhereNothingChanged();
};

namespace {

SharedRunTable tableOf(std::initializer_list<QByteArrayView> ids)
{
    RunTableBuilder builder;
    builder.beginStore(QStringLiteral("store.db"));
    for (const QByteArrayView id : ids) {
        RunRecord run;
        run.id = id;
        builder.add(run);
    }
    return builder.finish();
}

} // namespace

void TestRunSelection::comparesTheSelectedElseTheShown()
{
    RunSelection selection;
    selection.setTable(tableOf({ "a", "b", "c" }));
    QCOMPARE(selection.compared(), (std::vector<Row> { 0, 1, 2 }));
    selection.setShown({ 2, 0 });
    QCOMPARE(selection.compared(), (std::vector<Row> { 2, 0 }));
    selection.setSelected({ 1, 2 });
    QCOMPARE(selection.compared(), (std::vector<Row> { 1, 2 }));
    selection.give(RunMark::Hidden, { 1 });
    QCOMPARE(selection.compared(), (std::vector<Row> { 2 }));
}

void TestRunSelection::pinnedRunsAreComparedToo()
{
    RunSelection selection;
    selection.setTable(tableOf({ "a", "b", "c", "d" }));
    selection.give(RunMark::Pinned, { 3, 1 });
    QCOMPARE(selection.compared(), (std::vector<Row> { 1, 3, 0, 2 })); // before the others that are shown
    selection.setShown({ 2 });
    QCOMPARE(selection.compared(), (std::vector<Row> { 1, 3, 2 })); // whether or not they are
    selection.setSelected({ 0, 3 });
    QCOMPARE(selection.compared(), (std::vector<Row> { 1, 3, 0 }));
    selection.give(RunMark::Hidden, { 1 });
    QCOMPARE(selection.compared(), (std::vector<Row> { 3, 0 }));
    selection.setTable(tableOf({ "d" }));
    QCOMPARE(selection.rowsWith(RunMark::Pinned), (std::vector<Row> { 0 }));
}

void TestRunSelection::theBaselineComesBackWithItsRun()
{
    RunSelection selection;
    selection.setTable(tableOf({ "a", "b" }));
    QCOMPARE(selection.baseline(), NoRow);
    QSignalSpy changed(&selection, &RunSelection::baselineChanged);
    selection.setBaseline(1);
    selection.setBaseline(1);
    QCOMPARE(changed.count(), 1);
    selection.setShown({ 0 }); // filtered out it is one still
    QCOMPARE(selection.baseline(), Row(1));
    selection.setTable(tableOf({ "x" }));
    QCOMPARE(selection.baseline(), NoRow);
    selection.setTable(tableOf({ "b" }));
    QCOMPARE(selection.baseline(), Row(0));
    selection.setBaseline(NoRow);
    QCOMPARE(selection.baseline(), NoRow);
    QCOMPARE(changed.count(), 2);
}

void TestRunSelection::ownColorsCountBeforeThoseOfMlflow()
{
    RunTableBuilder builder;
    builder.beginStore(QStringLiteral("store.db"));
    for (const char *color : { "#D55e00", "red", "" }) {
        RunRecord run;
        run.id = color;
        builder.setTag(builder.add(run), builder.tagColumn("mlflow.runColor"), color);
    }
    RunSelection selection;
    selection.setTable(builder.finish());
    selection.setDrawn({ 0, 1, 2 });
    QCOMPARE(selection.ink(0)->color, (RunColor { 0, 0xd55e00 }));
    QVERIFY(!selection.ink(1)->color.rgb && !selection.ink(2)->color.rgb); // no such colours
    QSignalSpy changed(&selection, &RunSelection::colorsChanged);
    selection.setColor({ 0, 1 }, RunColor { 3 });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(selection.ink(0), (RunInk { { 3 }, 0 }));
    QCOMPARE(selection.ink(1), (RunInk { { 3 }, 1 }));
    selection.setColor({ 0 }, std::nullopt);
    QCOMPARE(selection.ink(0)->color, (RunColor { 0, 0xd55e00 }));
}

void TestRunSelection::manyAreHiddenInOneChange()
{
    RunSelection selection;
    selection.setTable(tableOf({ "a", "b", "c" }));
    QSignalSpy changed(&selection, &RunSelection::marksChanged);
    selection.give(RunMark::Hidden, { 0, 2 });
    QCOMPARE(changed.count(), 1);
    selection.give(RunMark::Hidden, { 2 }); // it is already
    QCOMPARE(changed.count(), 1);
    QCOMPARE(selection.compared(), (std::vector<Row> { 1 }));
    selection.take(RunMark::Hidden, { 0, 1, 2 });
    QCOMPARE(changed.count(), 2);
    QVERIFY(!selection.hasAny(RunMark::Hidden));
}

void TestRunSelection::keepsSelectionHidingAndColorOverAReload()
{
    RunSelection selection;
    selection.setTable(tableOf({ "a", "b", "c" }));
    selection.setSelected({ 1, 2 });
    selection.give(RunMark::Hidden, { 2 });
    selection.setDrawn({ 1, 2 });
    const std::optional<RunInk> inkOfC = selection.ink(2);
    QVERIFY(selection.ink(1) != inkOfC);
    QVERIFY(!selection.ink(0));

    selection.setTable(tableOf({ "new", "c", "a" })); // b is gone, c has moved
    QCOMPARE(selection.selected(), (std::vector<Row> { 1 }));
    QVERIFY(selection.has(RunMark::Hidden, 1));
    QCOMPARE(selection.ink(1), inkOfC);
}

void TestRunSelection::theCurrentRunSurvivesAReload()
{
    RunSelection selection;
    QCOMPARE(selection.current(), NoRow);
    selection.setTable(tableOf({ "a", "b", "c" }));
    QCOMPARE(selection.current(), NoRow);
    selection.setCurrent(2);
    selection.setTable(tableOf({ "new", "c", "a" }));
    QCOMPARE(selection.current(), Row(1));
    selection.setTable(tableOf({ "a" }));
    QCOMPARE(selection.current(), NoRow);
    selection.setTable(tableOf({ "c" })); // once gone, forgotten
    QCOMPARE(selection.current(), NoRow);
}

void TestRunSelection::aLineKeepsTheRunsThatAReloadStillHas()
{
    RunSelection selection;
    selection.setTable(tableOf({ "a", "b", "c", "d" }));
    selection.setDrawnLines({ { 0, 1 }, { 2 } });
    QCOMPARE(selection.ink(0), selection.ink(1));
    QVERIFY(selection.ink(0) != selection.ink(2));
    QVERIFY(!selection.ink(3));
    selection.setTable(tableOf({ "b", "d" }));
    selection.setColor({ 0 }, RunColor { 5 }); // gives out all inks anew
    QCOMPARE(selection.ink(0)->color.hue, 5);
    QVERIFY(!selection.ink(1));
}

void TestRunSelection::saysNothingWhereNothingChanged()
{
    RunSelection selection;
    selection.setTable(tableOf({ "a", "b" }));
    QSignalSpy selected(&selection, &RunSelection::selectedChanged);
    QSignalSpy current(&selection, &RunSelection::currentChanged);
    QSignalSpy hidden(&selection, &RunSelection::marksChanged);
    selection.setSelected({ 1 });
    selection.setSelected({ 1 });
    selection.setCurrent(1);
    selection.setCurrent(1);
    selection.take(RunMark::Hidden, { 0 });
    QCOMPARE(selected.count(), 1);
    QCOMPARE(current.count(), 1);
    QCOMPARE(hidden.count(), 0);
}

QTEST_GUILESS_MAIN(TestRunSelection)
#include "tst_runselection.moc"
