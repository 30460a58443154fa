#include "curvesviewfixture.h"
#include "models/query/runtabletext.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QToolButton>

using namespace runloupe;

class TestCurvesView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheLikeliestLossByItself();
    void asksOnlyForWhatIsNew();
    void tellsHowManyRunsAreDrawn();
    void settlesWhileItIsHidden();
    void controlsAreNamedToScreenReaders();
    void zoomCanBeResetWhereThereIsOne();
    void guessesAnewForOtherRuns();
    void findsAnotherMetricWhereTheChosenOneIsMissing();
    void callsRunsByWhatTellsThemApart();
};

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
    QVERIFY(view.accessibleDescription().startsWith("val/loss by step: 3 runs, 60 of 60 points."));
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
    selection.give(RunMark::Hidden, { 1 });
    QTRY_COMPARE(view.charts().first()->plot()->curves().size(), 1);
    view.setMetrics({ "loss", "once" });
    QTRY_COMPARE(view.charts().size(), 2);
    QVERIFY(view.charts().first()->findChild<QToolButton *>()->isVisible());
    view.setMetrics({});
    QTRY_VERIFY(!selection.ink(2)); // has no accuracy
    view.setMetrics({ "loss" });
    QTRY_COMPARE(view.charts().size(), 1);
    QVERIFY(!view.charts().first()->findChild<QToolButton *>()->isVisible()); // nothing would be left
    QVERIFY(selection.ink(2));
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

void TestCurvesView::controlsAreNamedToScreenReaders()
{
    RunSelection selection;
    const CurvesView view(&selection);
    auto *const axis = view.findChild<QComboBox *>();
    QCOMPARE(axis->view()->accessibleName(), "X axis");
    const auto labels = QAccessible::queryAccessibleInterface(axis)->relations(QAccessible::Label);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.first().first->text(QAccessible::Name), "X axis"); // its own name is the choice
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

void TestCurvesView::guessesAnewForOtherRuns()
{
    RunTableBuilder builder;
    builder.beginStore("store.db");
    for (const auto &[id, key] : { std::pair("usual", "val/loss"), std::pair("odd", "loss") }) {
        RunRecord run;
        run.id = run.name = id;
        builder.setMetric(builder.add(run), builder.metricColumn(key), 0.05);
    }
    RunSelection selection;
    selection.setTable(builder.finish());
    CurvesView view(&selection);
    const Answerer answerer(&view);
    show(view);
    QTRY_COMPARE(view.metrics(), QStringList { "val/loss" });
    selection.setSelected({ 1 });
    QTRY_COMPARE(view.metrics(), QStringList { "loss" });
    selection.setSelected({});
    QTRY_COMPARE(view.metrics(), QStringList { "val/loss" });
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

void TestCurvesView::callsRunsByWhatTellsThemApart()
{
    RunSelection selection;
    selection.setTable(tableFromText("a; run_name x; params.lr 0.1; params.n 1; metrics.loss 1\n"
                                     "b; run_name y; params.lr 0.1; params.n 2; metrics.loss 1\n"
                                     "c; run_name z; params.lr 0.2; params.n 2; metrics.loss 1"));
    CurvesView view(&selection);
    Answerer answerer(&view);
    show(view);
    const auto names = [&view] {
        QStringList all;
        for (const Curve &curve : view.charts().first()->plot()->curves())
            all << curve.name;
        return all;
    };
    QTRY_VERIFY(view.isSettled() && !view.charts().isEmpty());
    QCOMPARE(names(), (QStringList { "lr 0.1 · n 1", "lr 0.1 · n 2", "lr 0.2 · n 2" }));
    selection.setSelected({ 0, 1 });
    QTRY_COMPARE(names(), (QStringList { "n 1", "n 2" }));
    selection.setSelected({ 1 });
    QTRY_COMPARE(names(), QStringList { "y" });
}

QTEST_MAIN(TestCurvesView)
#include "tst_curvesview.moc"
