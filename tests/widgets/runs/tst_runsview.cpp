#include "runs/runsview.h"

#include "widgets/runs/runsviewfixture.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace runloupe;

/// Which runs are shown, in which order, and what is said where there are none.
class TestRunsView : public QObject, private RunsViewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void newestRunsComeFirst();
    void aClickOnAHeadSortsAndSortsBack();
    void shiftClickAddsASortKey();
    void foldingIsKeptWhenSorted();
    void whatIsFoldedAtOnceStaysSo();
    void pinnedRunsStayFirst();
    void whereNoneIsStarredThisIsSaid();
    void whatIsMissingIsSaid();
    void errorsAndLoadingStandInPlaceOfTheTable();
    void aNewerTableKeepsSelectionAndFolding();
    void bigTablesAreArrangedInTheBackground();
};

void TestRunsView::newestRunsComeFirst()
{
    QCOMPARE(ids(), "dacb");
    QCOMPARE(idsOf(*m_selection->table(), m_selection->shown()), "dacb");
    QCOMPARE(m_tree->accessibleName(), "Runs");
}

void TestRunsView::aClickOnAHeadSortsAndSortsBack()
{
    clickHead("loss");
    QCOMPARE(ids(), "abcd"); // numbers as numbers, missing last, children below their parent
    clickHead("loss");
    QCOMPARE(ids(), "dabc");
    QCOMPARE(idsOf(*m_selection->table(), m_selection->shown()), "dabc");
    m_view->rearrange([](RunsLayout &layout) { layout.nesting = Nesting::Flat; });
    QCOMPARE(ids(), "dabc");
    clickHead("Name");
    QCOMPARE(ids(), "abcd");
}

void TestRunsView::shiftClickAddsASortKey()
{
    m_view->rearrange([](RunsLayout &layout) { layout.nesting = Nesting::Flat; });
    clickHead("lr");
    QCOMPARE(ids(), "bacd");
    clickHead("Name", Qt::ShiftModifier);
    clickHead("Name", Qt::ShiftModifier);
    QCOMPARE(ids(), "bcad");
    QCOMPARE(m_tree->runsHeader()->sorting().size(), 2);
    clickHead("Name", Qt::ShiftModifier); // after both ways it leaves
    QCOMPARE(m_tree->runsHeader()->sorting(), (QList<SortKey> { { { ColumnKind::Param, "lr" }, Qt::AscendingOrder } }));
    clickHead("lr", Qt::ShiftModifier);
    clickHead("lr", Qt::ShiftModifier); // but not the last one
    QCOMPARE(m_tree->runsHeader()->sorting(), (QList<SortKey> { { { ColumnKind::Param, "lr" }, Qt::AscendingOrder } }));
}

void TestRunsView::foldingIsKeptWhenSorted()
{
    clickRow("a");
    QTest::keyClick(m_tree, Qt::Key_Left);
    QCOMPARE(ids(), "da");
    clickHead("Name");
    QCOMPARE(ids(), "ad");
    showFilter("attributes.start_time > 1000");
    QCOMPARE(ids(), "bcd");
    showFilter("");
    QCOMPARE(ids(), "ad");
    clickRow("a");
    QTest::keyClick(m_tree, Qt::Key_Right);
    QCOMPARE(ids(), "abcd");
}

void TestRunsView::whatIsFoldedAtOnceStaysSo()
{
    m_view->foldAll();
    QCOMPARE(ids(), "da");
    clickHead("Name");
    QCOMPARE(ids(), "ad");
    m_view->unfoldAll();
    QCOMPARE(ids(), "abcd");
    clickHead("Name");
    QCOMPARE(ids(), "dacb");
}

void TestRunsView::pinnedRunsStayFirst()
{
    m_selection->give(RunMark::Pinned, { 1 });
    QCOMPARE(ids(), "abcd"); // with the parent
    clickHead("loss");
    clickHead("loss");
    QCOMPARE(ids(), "abcd");
    showFilter("metrics.loss > 9"); // what does not pass is not shown
    QCOMPARE(ids(), "da");
    showFilter("");
    m_selection->take(RunMark::Pinned, { 1 });
    QCOMPARE(ids(), "dabc");
}

void TestRunsView::whereNoneIsStarredThisIsSaid()
{
    m_view->rearrange([](RunsLayout &layout) { layout.runsShown = RunsShown::Starred; });
    QVERIFY(visibleTexts().contains("None of these runs is starred."));
    auto *button = m_view->findChild<QPushButton *>();
    QCOMPARE(button->text(), "Show all runs");
    button->click();
    QCOMPARE(ids(), "dacb");
}

void TestRunsView::whatIsMissingIsSaid()
{
    showFilter("metrics.loss > 1000");
    QCOMPARE(visibleTexts(), "No run matches this filter.");
    QSignalSpy cleared(m_view.get(), &RunsView::clearFilterRequested);
    for (QPushButton *button : m_view->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(cleared.count(), 1);
    showFilter("");
    QVERIFY(m_tree->isVisible());
    m_selection->setTable(tableFromText(""));
    QCOMPARE(visibleTexts(), "This experiment has no runs.");
    QVERIFY(m_selection->shown().empty());
}

void TestRunsView::errorsAndLoadingStandInPlaceOfTheTable()
{
    m_view->showError("The runs cannot be read.", Error(Error::Kind::Busy, "The file is locked. Try again."));
    QCOMPARE(visibleTexts(), "The runs cannot be read.|The file is locked. Try again.");
    clickHead("loss");
    QVERIFY(!m_tree->isVisible());
    m_view->showLoading("Reading runs");
    QTRY_COMPARE(visibleTexts(), "Reading runs");
    m_selection->setTable(someRuns());
    QVERIFY(m_tree->isVisible());
}

void TestRunsView::aNewerTableKeepsSelectionAndFolding()
{
    clickRow("a");
    QTest::keyClick(m_tree, Qt::Key_Left);
    QSignalSpy resets(m_model, &QAbstractItemModel::modelReset);
    m_selection->setTable(tableFromText("x; start_time 9000; metrics.new 1\n"
                                        "a; start_time 1000; metrics.loss 10\n"
                                        "b; start_time 2000; tags.mlflow.parentRunId a"));
    QCOMPARE(ids(), "xa");
    QCOMPARE(selectedIds(), "a");
    QCOMPARE(idsOf(*m_model->table(), m_tree->selectedRows()), "a");
    QVERIFY(m_model->sectionOf({ ColumnKind::Metric, "new" }) > 0);
    QCOMPARE(m_model->sectionOf({ ColumnKind::Param, "lr" }), -1);
    QCOMPARE(resets.count(), 0);
    m_selection->setTable(tableFromText("quite; metrics.other 1"));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(ids(), "quite");
}

void TestRunsView::bigTablesAreArrangedInTheBackground()
{
    RunTableBuilder builder;
    builder.beginStore("store.db");
    constexpr int Count = 30'000;
    for (int i = 0; i < Count; ++i) {
        const QByteArray id = QByteArray::number(i);
        RunRecord run;
        run.id = id;
        builder.setMetric(builder.add(run), builder.metricColumn("loss"), Count - i);
    }
    m_tester.reset(); // it asks too much of so many
    m_selection->setTable(builder.finish());
    QVERIFY(m_model->table() != m_selection->table());
    m_selection->setSelected({ 7 });
    QTRY_COMPARE(m_model->rowCount(), Count);
    QCOMPARE(m_tree->selectedRows(), std::vector<Row> { 7 });
    m_view->rearrange([](RunsLayout &layout) { layout.sorting = { { { ColumnKind::Metric, "loss" }, Qt::AscendingOrder } }; });
    QTRY_COMPARE(m_selection->shown().front(), Row(Count - 1));
    m_tree->selectAll();
    QCOMPARE(m_selection->selected().size(), std::size_t(Count));
    showFilter("metrics.loss <= 3");
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_selection->shown(), (std::vector<Row> { Count - 1, Count - 2, Count - 3 }));
}

QTEST_MAIN(TestRunsView)
#include "tst_runsview.moc"
