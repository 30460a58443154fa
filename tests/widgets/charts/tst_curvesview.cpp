#include "charts/curvechart.h"
#include "charts/curvelegend.h"
#include "charts/curveplot.h"
#include "charts/curvesview.h"
#include "charts/loadingbar.h"
#include "core/error.h"
#include "runs/runtablebuilder.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace runloupe;

/// Answers what a view asks for, as stores would: `loss` has 20 points, `once` one.
class Answerer : public QObject {
    Q_OBJECT

public:
    explicit Answerer(CurvesView *view)
        : m_view(view)
    {
        connect(view, &CurvesView::seriesRequested, this, [this](const QList<SeriesRequest> &requests) {
            m_asked << requests;
            QMetaObject::invokeMethod(
                this, [this, requests] { answer(requests); }, Qt::QueuedConnection);
        });
    }

    QList<QList<SeriesRequest>> m_asked;
    bool m_isSilent = false;
    std::optional<Error> m_error;
    Warnings m_warnings;

private:
    void answer(const QList<SeriesRequest> &requests)
    {
        if (m_isSilent)
            return;
        if (m_error)
            return m_view->failLoading(*m_error);
        for (const SeriesRequest &request : requests) {
            for (const QString &runId : request.runIds) {
                for (const QString &key : request.keys)
                    m_view->addSeries(request.store, series(runId, key));
            }
        }
        m_view->finishLoading(m_warnings);
    }

    static SharedSeries series(const QString &runId, const QString &key)
    {
        auto series = std::make_shared<Series>();
        series->runId = runId;
        series->key = key;
        for (int i = 0; i < (key == "once" ? 1 : 20); ++i)
            series->append(i, 1'700'000'000'000 + i, 1.0 / (1 + i));
        return series;
    }

    CurvesView *m_view;
};

class TestCurvesView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutRuns();
    void saysThatRunsLoggedNothing();
    void showsTheLikeliestLossByItself();
    void asksOnlyForWhatIsNew();
    void tellsHowManyRunsAreDrawn();
    void settlesWhileItIsHidden();
    void failsWithARetry();
    void aLaterFailureKeepsTheCharts();
    void moreToReadShowsABarThatStops();
    void zoomCanBeResetWhereThereIsOne();
    void tellsOfOdditiesWhileReading();
    void findsAnotherMetricWhereTheChosenOneIsMissing();
    void followsHoverAndClickBothWays();
    void otherRunsOnTheirWayMakeTheCurvesGo();
};

namespace {

SharedRunTable tableOf(int runs, const QByteArrayList &keys)
{
    RunTableBuilder builder;
    builder.beginStore("store.db");
    for (int i = 0; i < runs; ++i) {
        const QByteArray id = "run" + QByteArray::number(i);
        RunRecord run;
        run.id = id;
        run.name = id;
        run.endTime = 1;
        const Row row = builder.add(run);
        for (const QByteArray &key : keys)
            builder.setMetric(row, builder.metricColumn(key), 0.05);
    }
    return builder.finish();
}

void show(CurvesView &view)
{
    view.resize(800, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

QString allTexts(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

void TestCurvesView::isEmptyWithoutRuns()
{
    RunSelection selection;
    CurvesView view(&selection);
    show(view);
    QTRY_VERIFY(view.isSettled());
    QVERIFY(allTexts(view).contains("There are no runs to draw."));
    QCOMPARE(view.accessibleName(), "Curves");
}

void TestCurvesView::saysThatRunsLoggedNothing()
{
    RunSelection selection;
    selection.setTable(tableOf(2, {}));
    CurvesView view(&selection);
    show(view);
    QTRY_VERIFY(allTexts(view).contains("These runs logged no metrics."));
}

void TestCurvesView::showsTheLikeliestLossByItself()
{
    RunSelection selection;
    selection.setTable(tableOf(3, { "accuracy", "once", "train/loss", "val/loss", "system/cpu" }));
    CurvesView view(&selection);
    Answerer answerer(&view);
    show(view);
    QTRY_COMPARE(view.metrics(), QStringList { "val/loss" });
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(view.charts().size(), 1);
    QCOMPARE(view.charts().first()->plot()->curves().size(), 3);
    QCOMPARE(view.charts().first()->plot()->pointCount(), 60U);
}

void TestCurvesView::asksOnlyForWhatIsNew()
{
    RunSelection selection;
    selection.setTable(tableOf(4, { "loss", "once" }));
    selection.setSelected({ 0, 1 });
    CurvesView view(&selection);
    Answerer answerer(&view);
    show(view);
    QTRY_VERIFY(view.isSettled() && !view.charts().isEmpty());
    const qsizetype asked = answerer.m_asked.size();
    selection.setSelected({ 0, 1, 2 });
    QTRY_COMPARE(view.charts().first()->plot()->curves().size(), 3);
    QCOMPARE(answerer.m_asked.size(), asked + 1);
    QCOMPARE(answerer.m_asked.last(), (QList<SeriesRequest> { { "store.db", { "run2" }, { "loss" } } }));
    selection.setSelected({ 1, 2 });
    QTRY_COMPARE(view.charts().first()->plot()->curves().size(), 2);
    QCOMPARE(answerer.m_asked.size(), asked + 1);
    selection.setHidden({ 1 }, true);
    QTRY_COMPARE(view.charts().first()->plot()->curves().size(), 1);
    view.setMetrics({ "loss", "once" });
    QTRY_COMPARE(view.charts().size(), 2);
    QVERIFY(view.charts().first()->findChild<QToolButton *>()->isVisible());
    view.setMetrics({});
    QTRY_COMPARE(selection.colorSlot(2), ColorSlots::None); // has no accuracy
    view.setMetrics({ "loss" });
    QTRY_COMPARE(view.charts().size(), 1);
    QVERIFY(!view.charts().first()->findChild<QToolButton *>()->isVisible()); // nothing would be left
    QVERIFY(selection.colorSlot(2) != ColorSlots::None);
}

void TestCurvesView::tellsHowManyRunsAreDrawn()
{
    RunSelection selection;
    selection.setTable(tableOf(1204, { "loss" }));
    CurvesView view(&selection);
    Answerer answerer(&view);
    show(view);
    QTRY_VERIFY(view.isSettled() && !view.charts().isEmpty());
    QCOMPARE(view.charts().first()->plot()->curves().size(), 50);
    QCOMPARE(view.findChild<QLabel *>("drawnRuns")->text(), "first 50 of 1,204 runs drawn");
    selection.setSelected({ 7 });
    QTRY_COMPARE(view.charts().first()->plot()->curves().size(), 1);
    QVERIFY(view.findChild<QLabel *>("drawnRuns")->text().isEmpty());
}

void TestCurvesView::settlesWhileItIsHidden()
{
    RunSelection selection;
    selection.setTable(tableOf(3, { "loss" }));
    CurvesView view(&selection);
    Answerer answerer(&view);
    QTRY_VERIFY(view.isSettled() && !view.charts().isEmpty());
    QCOMPARE(view.charts().first()->plot()->pointCount(), 60U);
}

void TestCurvesView::failsWithARetry()
{
    RunSelection selection;
    selection.setTable(tableOf(1, { "loss" }));
    CurvesView view(&selection);
    Answerer answerer(&view);
    answerer.m_error = Error(Error::Kind::Busy, "The file is locked.");
    show(view);
    QTRY_VERIFY(allTexts(view).contains("The file is locked."));
    answerer.m_error.reset();
    for (QPushButton *button : view.findChildren<QPushButton *>()) {
        if (button->text() == "Retry")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(view.charts().size(), 1);
}

void TestCurvesView::aLaterFailureKeepsTheCharts()
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
    for (QToolButton *const button : view.findChildren<QToolButton *>()) {
        if (button->text() == "Retry")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(view.charts().first()->plot()->curves().size(), 2);
}

void TestCurvesView::moreToReadShowsABarThatStops()
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
    QVERIFY(view.isSettled());
    QVERIFY(allTexts(view).contains("Reading was stopped. Some curves are missing."));
    QVERIFY(view.charts().first()->isVisible());
    answerer.m_isSilent = false;
    for (QToolButton *const button : view.findChildren<QToolButton *>()) {
        if (button->text() == "Read on")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(view.charts().first()->plot()->curves().size(), 2);
    QVERIFY(!allTexts(view).contains("Reading was stopped."));
}

void TestCurvesView::zoomCanBeResetWhereThereIsOne()
{
    RunSelection selection;
    selection.setTable(tableOf(1, { "loss" }));
    CurvesView view(&selection);
    Answerer answerer(&view);
    show(view);
    QTRY_VERIFY(view.isSettled() && !view.charts().isEmpty());
    const QList<QToolButton *> buttons = view.findChildren<QToolButton *>();
    const auto reset = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QToolButton *button) { return button->accessibleName() == "Reset zoom"; });
    QVERIFY(reset != buttons.end());
    QVERIFY(!(*reset)->isEnabled());
    CurvePlot *const plot = view.charts().first()->plot();
    plot->zoom(0.5, plot->plotArea().center());
    QVERIFY((*reset)->isEnabled());
    QTest::mouseClick(*reset, Qt::LeftButton);
    QVERIFY(!plot->isZoomed());
    QVERIFY(!(*reset)->isEnabled());
}

void TestCurvesView::tellsOfOdditiesWhileReading()
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

void TestCurvesView::findsAnotherMetricWhereTheChosenOneIsMissing()
{
    RunSelection selection;
    selection.setTable(tableOf(1, { "loss", "once" }));
    CurvesView view(&selection);
    Answerer answerer(&view);
    show(view);
    view.setMetrics({ "once" });
    QTRY_VERIFY(view.isSettled() && view.metrics() == QStringList { "once" });
    selection.setTable(tableOf(1, { "accuracy" }));
    QTRY_COMPARE(view.metrics(), QStringList { "accuracy" });
    QTRY_COMPARE(view.charts().size(), 1);
}

void TestCurvesView::followsHoverAndClickBothWays()
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

void TestCurvesView::otherRunsOnTheirWayMakeTheCurvesGo()
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
    for (QPushButton *button : view.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Cancel")
            button->click();
    }
    QCOMPARE(cancelled.count(), 1);
    selection.setTable(tableOf(3, { "loss" }));
    QTRY_VERIFY(view.charts().first()->isVisible());
}

QTEST_MAIN(TestCurvesView)
#include "tst_curvesview.moc"
