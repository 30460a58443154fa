#include "common/loadingbar.h"
#include "curvesviewfixture.h"

#include <QToolButton>

using namespace runloupe;

class TestCurvesPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutRuns();
    void saysThatRunsLoggedNothing();
    void saysThatMetricsCouldNotBeRead();
    void hiddenRunsCanBeShownAgain();
    void failsWithARetry();
    void aLaterFailureKeepsTheCharts();
    void moreToReadShowsABarThatStops();
    void tellsOfOdditiesWhileReading();
    void otherRunsOnTheirWayMakeTheCurvesGo();
    void nothingElseIsSaidBeforeTheRunsAreThere();
};

void TestCurvesPages::isEmptyWithoutRuns()
{
    RunSelection selection;
    CurvesView view(&selection);
    show(view);
    QTRY_VERIFY(view.isSettled());
    QVERIFY(allTexts(view).contains("No experiment is chosen."));
    QCOMPARE(view.accessibleDescription(), "No experiment is chosen.");
    QCOMPARE(view.accessibleName(), "Curves");
    selection.setTable(tableOf(0, {}));
    QTRY_VERIFY(allTexts(view).contains("There are no runs to draw."));
}

void TestCurvesPages::saysThatRunsLoggedNothing()
{
    RunSelection selection;
    selection.setTable(tableOf(2, {}));
    CurvesView view(&selection);
    show(view);
    QTRY_VERIFY(allTexts(view).contains("These runs logged no metrics."));
}

void TestCurvesPages::saysThatMetricsCouldNotBeRead()
{
    RunTableBuilder builder;
    builder.beginStore("store.db");
    RunRecord run;
    run.id = "run";
    builder.add(run);
    builder.warnings().add("The database is damaged.");
    RunSelection selection;
    selection.setTable(builder.finish());
    CurvesView view(&selection);
    show(view);
    QTRY_VERIFY(allTexts(view).contains("No metrics could be read.\nThe database is damaged."));
    QCOMPARE(view.accessibleDescription(), "No metrics could be read. The database is damaged.");
}

void TestCurvesPages::hiddenRunsCanBeShownAgain()
{
    RunSelection selection;
    selection.setTable(tableOf(2, { "loss" }));
    CurvesView view(&selection);
    const Answerer answerer(&view);
    show(view);
    selection.give(RunMark::Hidden, { 0, 1 });
    QTRY_VERIFY(allTexts(view).contains("All of these runs are hidden."));
    QTest::mouseClick(visibleButton(view, "Show hidden runs again"), Qt::LeftButton);
    QVERIFY(!selection.hasAny(RunMark::Hidden));
    QTRY_VERIFY(!view.charts().isEmpty() && view.charts().first()->isVisible());
    QTRY_COMPARE(view.charts().first()->plot()->curves().size(), 2);
}

void TestCurvesPages::failsWithARetry()
{
    RunSelection selection;
    selection.setTable(tableOf(1, { "loss" }));
    CurvesView view(&selection);
    Answerer answerer(&view);
    answerer.m_error = Error(Error::Kind::Busy, "The file is locked.");
    show(view);
    QTRY_VERIFY(allTexts(view).contains("The file is locked."));
    answerer.m_error.reset();
    QTest::mouseClick(visibleButton(view, "Retry"), Qt::LeftButton);
    QTRY_COMPARE(view.charts().size(), 1);
}

void TestCurvesPages::aLaterFailureKeepsTheCharts()
{
    RunSelection selection;
    selection.setTable(tableOf(3, { "loss" }));
    selection.setSelected({ 0 });
    CurvesView view(&selection);
    Answerer answerer(&view);
    show(view);
    QTRY_VERIFY(view.isSettled() && !view.charts().isEmpty());
    answerer.m_error = Error(Error::Kind::Busy, "The file is locked.");
    selection.setSelected({ 0, 1 });
    QTRY_VERIFY(allTexts(view).contains("The file is locked."));
    QVERIFY(view.charts().first()->isVisible());
    QCOMPARE(view.charts().first()->plot()->curves().size(), 1);
    answerer.m_error.reset();
    QTest::mouseClick(visibleButton(view, "Retry"), Qt::LeftButton);
    QTRY_COMPARE(view.charts().first()->plot()->curves().size(), 2);
}

void TestCurvesPages::moreToReadShowsABarThatStops()
{
    RunSelection selection;
    selection.setTable(tableOf(3, { "loss" }));
    selection.setSelected({ 0 });
    CurvesView view(&selection);
    Answerer answerer(&view);
    show(view);
    QTRY_VERIFY(view.isSettled() && !view.charts().isEmpty());
    auto *const bar = view.findChild<LoadingBar *>();
    QVERIFY(!bar->isVisible());
    answerer.m_isSilent = true;
    QSignalSpy cancelled(&view, &CurvesView::loadingCancelled);
    selection.setSelected({ 0, 1 });
    QTRY_VERIFY(bar->isVisible());
    view.setProgress(0.5);
    QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(view.isSettled());
    QVERIFY(allTexts(view).contains("Reading was cancelled, so some curves are missing."));
    QVERIFY(view.charts().first()->isVisible());
    answerer.m_isSilent = false;
    QTest::mouseClick(visibleButton(view, "Read on"), Qt::LeftButton);
    QTRY_COMPARE(view.charts().first()->plot()->curves().size(), 2);
    QVERIFY(!allTexts(view).contains("Reading was cancelled"));
}

void TestCurvesPages::tellsOfOdditiesWhileReading()
{
    RunSelection selection;
    selection.setTable(tableOf(1, { "loss" }));
    CurvesView view(&selection);
    Answerer answerer(&view);
    answerer.m_warnings.add("Line 7 of loss is torn.");
    answerer.m_warnings.add("Line 9 of loss is torn.");
    show(view);
    QTRY_VERIFY(allTexts(view).contains("Line 7 of loss is torn. And 1 more"));
    QTRY_VERIFY(view.isSettled() && !view.charts().isEmpty());
}

void TestCurvesPages::otherRunsOnTheirWayMakeTheCurvesGo()
{
    RunSelection selection;
    CurvesView view(&selection);
    const Answerer answerer(&view);
    show(view);
    selection.setTable(tableOf(2, { "loss" }));
    QTRY_VERIFY(view.isSettled() && view.charts().size() == 1);
    view.awaitRuns();
    QVERIFY(!view.charts().first()->isVisible());
    QTRY_VERIFY(allTexts(view).contains("Reading runs"));
    QSignalSpy cancelled(&view, &CurvesView::cancelRunsRequested);
    visibleButton(view, "Cancel")->click();
    QCOMPARE(cancelled.count(), 1);
    selection.setTable(tableOf(3, { "loss" }));
    QTRY_VERIFY(view.charts().first()->isVisible());
}

void TestCurvesPages::nothingElseIsSaidBeforeTheRunsAreThere()
{
    RunSelection selection;
    selection.setTable(tableOf(2, { "loss" }));
    CurvesView view(&selection);
    Answerer answerer(&view);
    answerer.m_isSilent = true;
    show(view);
    QTRY_COMPARE(answerer.m_asked.size(), 1);
    QSignalSpy cancelled(&view, &CurvesView::loadingCancelled);
    view.awaitRuns();
    QCOMPARE(cancelled.size(), 1); // nobody waits for the old ones
    selection.setShown({});
    view.addSeries("store.db", std::make_shared<Series>());
    QTRY_VERIFY(view.isSettled());
    QTRY_VERIFY(allTexts(view).contains("Reading runs"));
    selection.setTable(tableOf(0, {}));
    QTRY_VERIFY(allTexts(view).contains("There are no runs to draw."));
}

QTEST_MAIN(TestCurvesPages)
#include "tst_curvespages.moc"
