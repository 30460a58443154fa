#include "runs/runsview.h"

#include "models/query/runtabletext.h"
#include "runs/columnchooser.h"
#include "runs/runselection.h"
#include "runs/runsheader.h"
#include "runs/runstree.h"
#include "tables/runtablemodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace runloupe;

class TestRunsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newestRunsComeFirst();
    void aClickOnAHeadSortsAndSortsBack();
    void shiftClickAddsASortKey();
    void clicksAndKeysSelectRuns();
    void selectsWhatOtherViewsSelect();
    void selectionSurvivesSortingAndFiltering();
    void theCursorSaysWhichRunIsCurrent();
    void theMouseHoversRuns();
    void spaceAndTheMarkHideRunsFromCharts();
    void foldingIsKeptWhenSorted();
    void copiesSelectedRunsAsTabSeparatedValues();
    void namesAreFoundByTyping();
    void columnsAreChosen();
    void onlyWhatVariesIsShown();
    void movedColumnsStayWhereTheyArePut();
    void theLayoutIsKept();
    void aDamagedLayoutCountsAsNone_data();
    void aDamagedLayoutCountsAsNone();
    void whatIsMissingIsSaid();
    void errorsAndLoadingStandInPlaceOfTheTable();
    void aNewerTableKeepsSelectionAndFolding();
    void bigTablesAreArrangedInTheBackground();

private:
    QString ids() const;
    QModelIndex index(const QString &id, int section = 1) const;
    void clickHead(const QString &title, Qt::KeyboardModifiers modifiers = {});
    void clickRow(const QString &id, Qt::KeyboardModifiers modifiers = {}, int section = 1);
    QString selectedIds() const;
    QString visibleTexts() const;
    void showFilter(const QString &text) { m_view->setFilter(std::get<Filter>(Filter::parse(text))); }

    std::unique_ptr<RunSelection> m_selection;
    std::unique_ptr<RunsView> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    RunsTree *m_tree = nullptr;
    RunTableModel *m_model = nullptr;
};

namespace {

SharedRunTable someRuns()
{
    return tableFromText("a; run_name ada; start_time 1000; metrics.loss 10; params.lr 0.1; tags.team vision\n"
                         "b; run_name bob; start_time 2000; metrics.loss 9; params.lr 1e-3; tags.mlflow.parentRunId a\n"
                         "c; run_name cyd; start_time 3000; params.lr 0.1; tags.mlflow.parentRunId a; status FAILED\n"
                         "d; run_name dot; start_time 4000; metrics.loss 100; params.lr 1; tags.note two\twords");
}

QString idsOf(const RunTable &table, const std::vector<Row> &rows)
{
    QString ids;
    for (const Row row : rows)
        ids += table.attribute(TextAttribute::RunId).string(row);
    return ids;
}

} // namespace

void TestRunsView::init()
{
    m_selection = std::make_unique<RunSelection>();
    m_view = std::make_unique<RunsView>(m_selection.get());
    m_view->resize(900, 400);
    m_tree = m_view->findChild<RunsTree *>();
    m_model = qobject_cast<RunTableModel *>(m_tree->model());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_selection->setTable(someRuns());
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_tree->setFocus();
}

void TestRunsView::cleanup()
{
    m_tester.reset();
    m_view.reset();
}

/// The runs as they stand on screen, the folded ones left out.
QString TestRunsView::ids() const
{
    QString ids;
    for (QModelIndex at = m_model->index(0, 0); at.isValid(); at = m_tree->indexBelow(at))
        ids += m_model->table()->attribute(TextAttribute::RunId).string(m_model->rowOf(at));
    return ids;
}

QModelIndex TestRunsView::index(const QString &id, int section) const
{
    return m_model->indexOf(m_model->table()->rowOf({ "store.db", id }), section);
}

void TestRunsView::clickHead(const QString &title, Qt::KeyboardModifiers modifiers)
{
    RunsHeader *header = m_tree->runsHeader();
    for (int section = 0; section < header->count(); ++section) {
        if (m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString() != title)
            continue;
        m_tree->scrollTo(m_model->index(0, section));
        const QPoint place(header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, place);
        return;
    }
    QFAIL(qPrintable("There is no column " + title));
}

void TestRunsView::clickRow(const QString &id, Qt::KeyboardModifiers modifiers, int section)
{
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, modifiers, m_tree->visualRect(index(id, section)).center());
}

QString TestRunsView::selectedIds() const
{
    return idsOf(*m_selection->table(), m_selection->selected());
}

QString TestRunsView::visibleTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_view->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'|');
}

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
    m_view->setNesting(Nesting::Flat);
    QCOMPARE(ids(), "dabc");
    clickHead("Name");
    QCOMPARE(ids(), "abcd");
}

void TestRunsView::shiftClickAddsASortKey()
{
    m_view->setNesting(Nesting::Flat);
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

void TestRunsView::clicksAndKeysSelectRuns()
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

void TestRunsView::selectsWhatOtherViewsSelect()
{
    m_selection->setSelected({ 3, 1 });
    QCOMPARE(idsOf(*m_model->table(), m_tree->selectedRows()), "db");
    m_selection->setSelected({});
    QVERIFY(m_tree->selectedRows().empty());
}

void TestRunsView::selectionSurvivesSortingAndFiltering()
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

void TestRunsView::theCursorSaysWhichRunIsCurrent()
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

void TestRunsView::theMouseHoversRuns()
{
    QTest::mouseMove(m_tree->viewport(), m_tree->visualRect(index("c")).center());
    QTRY_COMPARE(m_selection->hovered(), Row(2));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_tree, &leave);
    QCOMPARE(m_selection->hovered(), NoRow);
}

void TestRunsView::spaceAndTheMarkHideRunsFromCharts()
{
    clickRow("a");
    clickRow("c", Qt::NoModifier, RunTableModel::MarkColumn);
    QCOMPARE(selectedIds(), "a");
    QVERIFY(m_selection->isHidden(2));
    clickRow("c", Qt::ControlModifier);
    QTest::keyClick(m_tree, Qt::Key_Space); // one is shown still: hide both
    QVERIFY(m_selection->isHidden(0) && m_selection->isHidden(2));
    QTest::keyClick(m_tree, Qt::Key_Space);
    QVERIFY(!m_selection->isHidden(0) && !m_selection->isHidden(2));
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

void TestRunsView::copiesSelectedRunsAsTabSeparatedValues()
{
    ColumnChoice choice;
    for (const char *key : { "status", "start_time", "duration", "user_id", "source" })
        choice.set({ ColumnKind::Attribute, key }, false);
    m_view->setColumnChoice(choice);
    clickRow("d");
    clickRow("c", Qt::ControlModifier);
    QTest::keyClick(m_tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             "Name\tlr\tloss\tteam\tnote\n"
             "dot\t1\t100\t\ttwo words\n"
             "cyd\t0.1\t\t\t\n");
}

void TestRunsView::namesAreFoundByTyping()
{
    clickRow("d", {}, 3);
    QTest::keyClicks(m_tree, "cy");
    QCOMPARE(selectedIds(), "c");
}

void TestRunsView::columnsAreChosen()
{
    QTest::mouseClick(m_view->findChild<QToolButton *>(), Qt::LeftButton);
    auto *list = m_view->findChild<QTreeWidget *>();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClicks(m_view->findChild<QLineEdit *>(), "pare");
    QTest::keyClick(m_view->findChild<QLineEdit *>(), Qt::Key_Down);
    QCOMPARE(list->currentItem()->text(0), "mlflow.parentRunId");
    QCOMPARE(m_model->sectionOf({ ColumnKind::Tag, "mlflow.parentRunId" }), -1);
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_VERIFY(m_model->sectionOf({ ColumnKind::Tag, "mlflow.parentRunId" }) > 0);
    m_view->findChild<QLineEdit *>()->clear();
    list->topLevelItem(2)->setCheckState(0, Qt::Unchecked); // all metrics
    QTRY_COMPARE(m_model->sectionOf({ ColumnKind::Metric, "loss" }), -1);
    QTest::mouseClick(m_view->findChild<ColumnChooser *>()->findChild<QPushButton *>(), Qt::LeftButton); // the usual ones
    QTRY_VERIFY(m_model->sectionOf({ ColumnKind::Metric, "loss" }) > 0);
    QCOMPARE(m_model->sectionOf({ ColumnKind::Tag, "mlflow.parentRunId" }), -1);
    QVERIFY(!list->isVisible());
}

void TestRunsView::movedColumnsStayWhereTheyArePut()
{
    RunsHeader *header = m_tree->runsHeader();
    header->moveSection(header->visualIndex(m_model->sectionOf({ ColumnKind::Metric, "loss" })), 1);
    QCOMPARE(header->columnsAsTheyStand().first().title, "loss");
    clickHead("loss");
    showFilter("metrics.loss > 0");
    QCOMPARE(header->columnsAsTheyStand().first().title, "loss");
    QVERIFY(!header->isFirstSectionMovable()); // the mark
}

void TestRunsView::onlyWhatVariesIsShown()
{
    auto *box = m_view->findChild<QCheckBox *>();
    QVERIFY(m_model->sectionOf({ ColumnKind::Attribute, "user_id" }) > 0); // nobody has one
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QCOMPARE(m_model->sectionOf({ ColumnKind::Attribute, "user_id" }), -1);
    QVERIFY(m_model->sectionOf({ ColumnKind::Metric, "loss" }) > 0);
    showFilter("params.lr = 0.1"); // of two runs, with a loss and without
    QCOMPARE(m_model->sectionOf({ ColumnKind::Param, "lr" }), -1);
    QVERIFY(m_model->sectionOf({ ColumnKind::Metric, "loss" }) > 0);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QVERIFY(m_model->sectionOf({ ColumnKind::Param, "lr" }) > 0);
}

void TestRunsView::theLayoutIsKept()
{
    RunsHeader *header = m_tree->runsHeader();
    QSignalSpy changed(m_view.get(), &RunsView::runsLayoutChanged);
    const ColumnKey loss { ColumnKind::Metric, "loss" };
    header->moveSection(header->visualIndex(m_model->sectionOf(loss)), 2);
    header->resizeSection(m_model->sectionOf(loss), 123);
    clickHead("loss");
    ColumnChoice choice;
    choice.set({ ColumnKind::Attribute, "user_id" }, false);
    m_view->setColumnChoice(choice);
    m_view->setColumnsShown(ColumnsShown::Varying);
    m_view->setNesting(Nesting::Flat);
    QCOMPARE(changed.count(), 6);
    const QByteArray kept = m_view->runsLayout().toJson();

    RunsView next(m_selection.get());
    next.setRunsLayout(RunsLayout::fromJson(kept));
    QCOMPARE(next.runsLayout().toJson(), kept);
    auto *nextHeader = next.findChild<RunsHeader *>();
    auto *nextModel = next.findChild<RunTableModel *>();
    QCOMPARE(nextHeader->columnsAsTheyStand()[1].title, "loss");
    QCOMPARE(nextHeader->sectionSize(nextModel->sectionOf(loss)), 123);
    QCOMPARE(nextModel->sectionOf({ ColumnKind::Attribute, "user_id" }), -1);
    QCOMPARE(nextHeader->sorting(), (QList<SortKey> { { loss, Qt::AscendingOrder } }));

    m_selection->setTable(tableFromText("x; params.depth 3"));
    m_selection->setTable(someRuns());
    QCOMPARE(nextHeader->columnsAsTheyStand()[1].title, "loss"); // a table without it makes nobody forget
    QCOMPARE(nextHeader->sectionSize(nextModel->sectionOf(loss)), 123);
}

void TestRunsView::aDamagedLayoutCountsAsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("\xff{");
    QTest::newRow("other kinds of values") << QByteArray(R"({"order":{"a":1},"widths":[1],"sorting":["x"],"chosen":4})");
    QTest::newRow("unknown columns") << QByteArray(R"({"order":["colours.red",7],"widths":{"metrics.loss":-5}})");
}

void TestRunsView::aDamagedLayoutCountsAsNone()
{
    QFETCH(QByteArray, text);
    const QString before = ids();
    m_view->setRunsLayout(RunsLayout::fromJson(text));
    QCOMPARE(ids(), before);
    QVERIFY(m_view->runsLayout().order.isEmpty());
    QVERIFY(m_view->runsLayout().widths.isEmpty());
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
    m_view->setSorting({ { { ColumnKind::Metric, "loss" }, Qt::AscendingOrder } });
    QTRY_COMPARE(m_selection->shown().front(), Row(Count - 1));
    m_tree->selectAll();
    QCOMPARE(m_selection->selected().size(), std::size_t(Count));
    showFilter("metrics.loss <= 3");
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_selection->shown(), (std::vector<Row> { Count - 1, Count - 2, Count - 3 }));
}

QTEST_MAIN(TestRunsView)
#include "tst_runsview.moc"
