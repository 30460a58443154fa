#include "window/markactions.h"

#include "models/query/runtabletext.h"
#include "runs/runselection.h"
#include "runs/runstree.h"
#include "runs/runsview.h"
#include "window/colormenu.h"
#include "window/runactions.h"
#include "window/windowactions.h"

#include <QAction>
#include <QColorDialog>
#include <QTest>

using namespace runloupe;

class TestMarkActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsPossibleWithoutRuns();
    void marksTheSelectedRunsElseTheCurrentOne();
    void ticksWhatAllOfThemHave();
    void lettersAreCommandsInTheTable();
    void aLetterGoesOnWithASearch();
    void theCurrentRunIsTheBaseline();
    void runsGetColorsFromTheMenu();
    void anOwnColorIsChosenInADialog();
    void hiddenRunsComeBack();
    void onlyStarredRunsAreShown();

private:
    std::unique_ptr<RunSelection> m_selection;
    std::unique_ptr<RunsView> m_runs;
    std::unique_ptr<WindowActions> m_actions;
    RunsTree *m_tree = nullptr;
};

void TestMarkActions::init()
{
    m_selection = std::make_unique<RunSelection>();
    m_runs = std::make_unique<RunsView>(m_selection.get());
    m_actions = std::make_unique<WindowActions>(nullptr);
    new MarkActions(m_actions.get(), m_selection.get(), m_runs.get());
    new RunActions(m_actions.get(), m_selection.get(), m_runs.get(), m_actions.get());
    m_tree = m_runs->findChild<RunsTree *>();
    m_runs->show();
    m_runs->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_runs.get()));
    m_tree->setFocus();
}

void TestMarkActions::cleanup()
{
    m_runs.reset();
    m_actions.reset();
}

void TestMarkActions::nothingIsPossibleWithoutRuns()
{
    for (const QAction *action : { m_actions->pinRuns, m_actions->starRuns, m_actions->hideRuns, m_actions->showAllRuns })
        QVERIFY2(!action->isEnabled() && !action->isChecked(), qPrintable(action->text()));
}

void TestMarkActions::marksTheSelectedRunsElseTheCurrentOne()
{
    m_selection->setTable(tableFromText("a\nb\nc"));
    m_selection->setCurrent(1);
    m_actions->pinRuns->trigger();
    QCOMPARE(m_selection->rowsWith(RunMark::Pinned), (std::vector<Row> { 1 }));
    m_selection->setSelected({ 1, 2 });
    m_actions->pinRuns->trigger(); // one was not yet
    QCOMPARE(m_selection->rowsWith(RunMark::Pinned), (std::vector<Row> { 1, 2 }));
    m_actions->pinRuns->trigger();
    QCOMPARE(m_selection->rowsWith(RunMark::Pinned), std::vector<Row>());
}

void TestMarkActions::ticksWhatAllOfThemHave()
{
    m_selection->setTable(tableFromText("a\nb"));
    m_selection->give(RunMark::Starred, { 0 });
    m_selection->setSelected({ 0 });
    QVERIFY(m_actions->starRuns->isChecked());
    m_selection->setSelected({ 0, 1 });
    QVERIFY(!m_actions->starRuns->isChecked());
    m_actions->starRuns->trigger();
    QVERIFY(m_actions->starRuns->isChecked());
}

void TestMarkActions::lettersAreCommandsInTheTable()
{
    m_selection->setTable(tableFromText("a; run_name pear\nb; run_name plum; start_time 1"));
    m_selection->setSelected({ 0 });
    QTest::keyClick(m_tree, Qt::Key_P);
    QTest::keyClick(m_tree, Qt::Key_S);
    QVERIFY(m_selection->has(RunMark::Pinned, 0) && m_selection->has(RunMark::Starred, 0));
    QCOMPARE(m_selection->shown(), (std::vector<Row> { 0, 1 })); // before the newest
    QTest::keyClick(m_tree, Qt::Key_P);
    QVERIFY(!m_selection->has(RunMark::Pinned, 0));
    QCOMPARE(m_selection->shown(), (std::vector<Row> { 1, 0 }));
}

void TestMarkActions::aLetterGoesOnWithASearch()
{
    m_selection->setTable(tableFromText("a; run_name apple\nb; run_name apricot; start_time 1"));
    m_selection->setSelected({ 1 });
    QTest::keyClicks(m_tree, "app");
    QCOMPARE(m_selection->selected(), (std::vector<Row> { 0 }));
    QVERIFY(!m_selection->hasAny(RunMark::Pinned));
}

void TestMarkActions::theCurrentRunIsTheBaseline()
{
    m_selection->setTable(tableFromText("a\nb\nc"));
    m_selection->setSelected({ 0, 1 });
    m_selection->setCurrent(1);
    QTest::keyClick(m_tree, Qt::Key_B);
    QCOMPARE(m_selection->baseline(), Row(1));
    QVERIFY(m_actions->baseline->isChecked() && m_actions->noBaseline->isEnabled());
    m_selection->setCurrent(0);
    QVERIFY(!m_actions->baseline->isChecked());
    QTest::keyClick(m_tree, Qt::Key_B);
    QCOMPARE(m_selection->baseline(), Row(0));
    QTest::keyClick(m_tree, Qt::Key_B);
    QCOMPARE(m_selection->baseline(), NoRow);
    m_selection->setBaseline(2);
    m_actions->noBaseline->trigger();
    QCOMPARE(m_selection->baseline(), NoRow);
}

void TestMarkActions::runsGetColorsFromTheMenu()
{
    m_selection->setTable(tableFromText("a\nb; tags.mlflow.runColor #d55e00"));
    m_selection->setSelected({ 0, 1 });
    m_selection->setDrawn({ 0, 1 });
    const QList<QAction *> colors = m_actions->colorMenu->actions();
    QCOMPARE(colors[2]->text(), "Green");
    colors[2]->trigger();
    QCOMPARE(m_selection->ink(0)->color, RunColor { 2 });
    QCOMPARE(m_selection->ink(1)->color, RunColor { 2 });
    QVERIFY(colors[2]->isChecked() && !colors[1]->isChecked());
    m_actions->automaticColor->trigger();
    QCOMPARE(m_selection->ink(1)->color, (RunColor { 0, 0xd55e00 }));
    QVERIFY(!colors[2]->isChecked());
}

void TestMarkActions::anOwnColorIsChosenInADialog()
{
    m_selection->setTable(tableFromText("a"));
    m_selection->setSelected({ 0 });
    m_actions->ownColor->trigger();
    auto *dialog = m_runs->findChild<QColorDialog *>();
    QVERIFY(dialog);
    dialog->setCurrentColor(QColor(0x123456));
    dialog->accept();
    QCOMPARE(m_selection->wantedColor(0), (RunColor { 0, 0x123456 }));
}

void TestMarkActions::hiddenRunsComeBack()
{
    m_selection->setTable(tableFromText("a\nb"));
    m_selection->setSelected({ 0, 1 });
    QVERIFY(!m_actions->showAllRuns->isEnabled());
    m_actions->hideRuns->trigger();
    QVERIFY(m_selection->has(RunMark::Hidden, 0) && m_selection->has(RunMark::Hidden, 1));
    m_actions->showAllRuns->trigger();
    QVERIFY(!m_selection->has(RunMark::Hidden, 0) && !m_selection->has(RunMark::Hidden, 1));
    QVERIFY(!m_actions->showAllRuns->isEnabled());
}

void TestMarkActions::onlyStarredRunsAreShown()
{
    m_selection->setTable(tableFromText("a\nb\nc"));
    m_selection->give(RunMark::Starred, { 0, 2 });
    m_actions->onlyStarred->trigger();
    QCOMPARE(m_selection->shown(), (std::vector<Row> { 0, 2 }));
    m_selection->take(RunMark::Starred, { 0 });
    QCOMPARE(m_selection->shown(), (std::vector<Row> { 2 }));
    m_actions->onlyStarred->trigger();
    QCOMPARE(m_selection->shown().size(), std::size_t(3));
}

QTEST_MAIN(TestMarkActions)
#include "tst_markactions.moc"
