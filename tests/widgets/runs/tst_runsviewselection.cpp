#include "runs/runsview.h"

#include "common/loadingbar.h"
#include "widgets/runs/runsviewfixture.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace runloupe;

/// Which runs are selected, current, hovered and hidden, by mouse and keys.
class TestRunsViewSelection : public QObject, private RunsViewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void clicksAndKeysSelectRuns();
    void selectsWhatOtherViewsSelect();
    void selectionSurvivesSortingAndFiltering();
    void theCursorSaysWhichRunIsCurrent();
    void theMouseHoversRuns();
    void spaceAndTheMarkHideRunsFromCharts();
    void copiesSelectedRunsAsTabSeparatedValues();
    void whatIsOnScreenCanBeTakenAlong();
    void manyRunsAreCopiedInTheBackground();
    void namesAreFoundByTyping();
};

void TestRunsViewSelection::clicksAndKeysSelectRuns()
{
    QSignalSpy changed(m_selection.get(), &RunSelection::selectedChanged);
    clickRow("a");
    QCOMPARE(selectedIds(), "a");
    clickRow("d", Qt::ControlModifier);
    QCOMPARE(selectedIds(), "da"); // as they stand on screen
    clickRow("b", Qt::ShiftModifier);
    QCOMPARE(selectedIds(), "dacb");
    clickRow("d");
    QTest::keyClick(m_tree, Qt::Key_Down);
    QCOMPARE(selectedIds(), "a");
    QTest::keyClick(m_tree, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selectedIds(), "ac");
    QTest::keyClick(m_tree, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selectedIds(), "dacb");
    QCOMPARE(changed.count(), 7);
}

void TestRunsViewSelection::selectsWhatOtherViewsSelect()
{
    m_selection->setSelected({ 3, 1 });
    QCOMPARE(idsOf(*m_model->table(), m_tree->selectedRows()), "db");
    m_selection->setSelected({});
    QVERIFY(m_tree->selectedRows().empty());
}

void TestRunsViewSelection::selectionSurvivesSortingAndFiltering()
{
    clickRow("d");
    clickRow("b", Qt::ControlModifier);
    clickHead("loss");
    QCOMPARE(selectedIds(), "bd");
    showFilter("metrics.loss < 50");
    QCOMPARE(ids(), "ab");
    QCOMPARE(selectedIds(), "b");
    QCOMPARE(m_tree->selectedRows(), m_selection->selected());
    showFilter("");
    QCOMPARE(ids(), "abcd");
    QCOMPARE(selectedIds(), "b");
}

void TestRunsViewSelection::theCursorSaysWhichRunIsCurrent()
{
    clickRow("d");
    QCOMPARE(m_selection->current(), Row(3));
    QTest::keyClick(m_tree, Qt::Key_Down);
    QCOMPARE(m_selection->current(), Row(0));
    clickHead("Name");
    showFilter("attributes.start_time > 1000");
    QCOMPARE(m_selection->current(), Row(0)); // looked at still, and found again
    showFilter("");
    QCOMPARE(m_model->rowOf(m_tree->currentIndex()), Row(0));
    m_selection->setCurrent(2); // by another view
    QCOMPARE(m_model->rowOf(m_tree->currentIndex()), Row(2));
    QCOMPARE(selectedIds(), "");
    m_selection->setTable(tableFromText("x; start_time 9000\nc; start_time 3000"));
    QCOMPARE(m_selection->current(), Row(1));
    QCOMPARE(m_model->rowOf(m_tree->currentIndex()), Row(1));
    m_selection->setTable(tableFromText("x; start_time 9000"));
    QCOMPARE(m_selection->current(), NoRow);
}

void TestRunsViewSelection::theMouseHoversRuns()
{
    QTest::mouseMove(m_tree->viewport(), m_tree->visualRect(index("c")).center());
    QTRY_COMPARE(m_selection->hovered(), Row(2));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_tree, &leave);
    QCOMPARE(m_selection->hovered(), NoRow);
}

void TestRunsViewSelection::spaceAndTheMarkHideRunsFromCharts()
{
    clickRow("a");
    clickRow("c", Qt::NoModifier, RunTableModel::MarkColumn);
    QCOMPARE(selectedIds(), "a");
    QVERIFY(m_selection->has(RunMark::Hidden, 2));
    clickRow("c", Qt::ControlModifier);
    QTest::keyClick(m_tree, Qt::Key_Space); // one is shown still: hide both
    QVERIFY(m_selection->has(RunMark::Hidden, 0) && m_selection->has(RunMark::Hidden, 2));
    QTest::keyClick(m_tree, Qt::Key_Space);
    QVERIFY(!m_selection->has(RunMark::Hidden, 0) && !m_selection->has(RunMark::Hidden, 2));
}

void TestRunsViewSelection::copiesSelectedRunsAsTabSeparatedValues()
{
    ColumnChoice choice;
    for (const char *key : { "status", "start_time", "duration", "user_id", "source" })
        choice.set({ ColumnKind::Attribute, key }, false);
    m_view->rearrange([&](RunsLayout &layout) { layout.choice = choice; });
    clickRow("d");
    clickRow("c", Qt::ControlModifier);
    QTest::keyClick(m_tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             "Name\tlr\tloss\tteam\tnote\n"
             "dot\t1\t100\t\ttwo words\n"
             "cyd\t0.1\t\t\t\n");
}

void TestRunsViewSelection::whatIsOnScreenCanBeTakenAlong()
{
    showFilter("params.lr > 0.01");
    clickHead("Name");
    m_tree->header()->moveSection(m_model->sectionOf({ ColumnKind::Metric, "loss" }), 1);
    clickRow("d");
    const TableSnapshot snapshot = m_view->snapshot();
    QCOMPARE(idsOf(*snapshot.table, snapshot.shown), "acd"); // c stands below a
    QCOMPARE(idsOf(*snapshot.table, snapshot.selected), "d");
    QCOMPARE(snapshot.columns.at(0).title, "loss");
    QCOMPARE(snapshot.columns.at(1).title, "Name");
    QVERIFY(snapshot.isNested);
}

void TestRunsViewSelection::manyRunsAreCopiedInTheBackground()
{
    m_tester.reset(); // takes a look at each of them
    RunTableBuilder builder;
    builder.beginStore("store.db", SearchDialect::Sql);
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray id = QByteArray::number(i);
        RunRecord run;
        run.id = id;
        builder.add(run);
    }
    m_selection->setTable(builder.finish());
    m_selection->setSelected(m_selection->shown());
    QGuiApplication::clipboard()->clear();
    m_view->copySelected(SheetFormat::Json);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 10'002);
    auto *const bar = m_view->findChild<LoadingBar *>();
    QVERIFY(bar->isHidden());
    m_view->copySelected(SheetFormat::Markdown);
    Q_EMIT bar->cancelRequested();
    m_view->copySelected(SheetFormat::Tsv);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith("Name\t"));
}

void TestRunsViewSelection::namesAreFoundByTyping()
{
    clickRow("d", {}, 3);
    QTest::keyClicks(m_tree, "cy");
    QCOMPARE(selectedIds(), "c");
}

QTEST_MAIN(TestRunsViewSelection)
#include "tst_runsviewselection.moc"
