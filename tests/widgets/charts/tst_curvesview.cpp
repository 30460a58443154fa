#include "charts/curvecharts.h"
#include "charts/sectionhead.h"
#include "curvesviewfixture.h"
#include "models/query/runtabletext.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace runloupe;

class TestCurvesView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAllMetricsInSections();
    void readsOnlyWhatIsNearSight();
    void sectionsFoldByMouseAndKeyboard();
    void findsChartsByName();
    void aZoomedChartOutlivesScrolling();
    void asksOnlyForWhatIsNew();
    void tellsHowManyRunsAreDrawn();
    void settlesWhileItIsHidden();
    void controlsAreNamedToScreenReaders();
    void zoomCanBeResetWhereThereIsOne();
    void showsWhatTheRunsAtHandHave();
    void findsAnotherMetricWhereTheChosenOneIsMissing();
    void callsRunsByWhatTellsThemApart();
};

namespace {

QStringList namesOf(const CurvesView &view)
{
    QStringList names;
    for (const CurveChart *const chart : view.charts())
        names << chart->name();
    return names;
}

SectionHead *headOf(const CurvesView &view, const QString &section)
{
    for (SectionHead *const head : view.findChildren<SectionHead *>()) {
        if (head->text() == section)
            return head;
    }
    return nullptr;
}

/// `layer/0000/norm` and so on, as networks log them.
QByteArrayList manyKeys(int count)
{
    QByteArrayList keys;
    for (int i = 0; i < count; ++i)
        keys << "layer/" + QByteArray::number(i).rightJustified(4, '0');
    return keys;
}

} // namespace

void TestCurvesView::showsAllMetricsInSections()
{
    RunSelection selection;
    selection.setTable(tableOf(3, { "accuracy", "lr", "train/loss", "val/loss", "val/accuracy", "system/cpu" }));
    CurvesView view(&selection);
    Answerer answerer(&view);
    show(view);
    view.resize(800, 1200);
    QTRY_VERIFY(view.isSettled() && view.charts().size() > 1);
    QCOMPARE(view.metrics(), (QStringList { "val/loss", "train/loss", "val/accuracy", "accuracy", "lr", "system/cpu" }));
    QCOMPARE(namesOf(view), (QStringList { "val/loss", "val/accuracy", "train/loss", "accuracy", "lr" }));
    QCOMPARE(view.charts().first()->plot()->curves().size(), 3);
    QCOMPARE(view.charts().first()->plot()->pointCount(), 60U);
    QVERIFY(view.accessibleDescription().startsWith("val/loss by step: 3 runs, 60 of 60 points."));
    QCOMPARE(headOf(view, "val")->accessibleName(), "Section val, 2 charts");
    QVERIFY(headOf(view, "val")->isChecked());
    QVERIFY(!headOf(view, "system")->isChecked());
    for (const QList<SeriesRequest> &asked : answerer.m_asked)
        QVERIFY(!asked.first().keys.contains("system/cpu")); // nobody sees it
}

void TestCurvesView::readsOnlyWhatIsNearSight()
{
    RunSelection selection;
    selection.setTable(tableOf(1, manyKeys(2000)));
    CurvesView view(&selection);
    const Answerer answerer(&view);
    show(view);
    QTRY_VERIFY(view.isSettled() && view.charts().size() > 1);
    QCOMPARE(view.metrics().size(), 2000);
    QVERIFY(view.charts().size() < 20);
    auto *const scrollBar = view.findChild<CurveCharts *>()->verticalScrollBar();
    scrollBar->setValue(scrollBar->maximum());
    QTRY_VERIFY(view.isSettled() && namesOf(view).contains("layer/1999"));
    QVERIFY(view.charts().size() < 20);
    QVERIFY(!namesOf(view).contains("layer/0000"));
    QCOMPARE(view.charts().last()->plot()->pointCount(), 20U);
    QSet<QString> asked;
    for (const QList<SeriesRequest> &requests : answerer.m_asked)
        asked.unite(QSet<QString>(requests.first().keys.begin(), requests.first().keys.end()));
    QVERIFY(asked.size() < 40);
}

void TestCurvesView::sectionsFoldByMouseAndKeyboard()
{
    RunSelection selection;
    selection.setTable(tableOf(1, { "train/loss", "val/loss" }));
    CurvesView view(&selection);
    const Answerer answerer(&view);
    show(view);
    QTRY_COMPARE(namesOf(view), (QStringList { "val/loss", "train/loss" }));
    QSignalSpy changed(&view, &CurvesView::curvesLayoutChanged);
    QTest::mouseClick(headOf(view, "val"), Qt::LeftButton);
    QTRY_COMPARE(namesOf(view), QStringList { "train/loss" });
    QCOMPARE(changed.size(), 1);
    QVERIFY(view.curvesLayout().charts.isFolded("val"));
    QTest::keyClick(headOf(view, "val"), Qt::Key_Left); // is folded already
    QTest::keyClick(headOf(view, "train"), Qt::Key_Left);
    QTRY_VERIFY(view.isSettled() && view.charts().isEmpty());
    QVERIFY(headOf(view, "val")->isVisible());
    QTest::keyClick(headOf(view, "val"), Qt::Key_Return);
    QTRY_COMPARE(namesOf(view), QStringList { "val/loss" });
}

void TestCurvesView::findsChartsByName()
{
    RunSelection selection;
    selection.setTable(tableOf(1, { "train/loss", "val/loss", "system/cpu", "system/gpu" }));
    CurvesView view(&selection);
    const Answerer answerer(&view);
    show(view);
    QTRY_COMPARE(namesOf(view), (QStringList { "val/loss", "train/loss" }));
    const QList<QLineEdit *> lines = view.findChildren<QLineEdit *>();
    const auto search
        = std::find_if(lines.begin(), lines.end(), [](const QLineEdit *line) { return line->accessibleName() == "Find charts"; });
    QVERIFY(search != lines.end());
    QTest::keyClicks(*search, "CPU");
    QTRY_COMPARE(namesOf(view), QStringList { "system/cpu" });
    QCOMPARE(headOf(view, "system")->accessibleName(), "Section system, 1 of 2 charts");
    QTest::keyClicks(*search, "nothing");
    QTRY_VERIFY(allTexts(view).contains("No chart is named like “CPUnothing”."));
    QTest::mouseClick(visibleButton(view, "Show all charts"), Qt::LeftButton);
    QTRY_COMPARE(namesOf(view), (QStringList { "val/loss", "train/loss" }));
    QTRY_VERIFY(view.charts().first()->isVisible());
}

void TestCurvesView::aZoomedChartOutlivesScrolling()
{
    RunSelection selection;
    selection.setTable(tableOf(1, manyKeys(200)));
    CurvesView view(&selection);
    const Answerer answerer(&view);
    show(view);
    QTRY_VERIFY(view.isSettled() && view.charts().size() > 1);
    CurvePlot *const plot = view.charts().first()->plot();
    plot->zoom(0.5, plot->plotArea().center());
    auto *const scrollBar = view.findChild<CurveCharts *>()->verticalScrollBar();
    scrollBar->setValue(scrollBar->maximum());
    QTRY_VERIFY(view.isSettled() && namesOf(view).contains("layer/0199"));
    QCOMPARE(view.charts().first()->plot(), plot);
    QVERIFY(!namesOf(view).contains("layer/0001"));
    plot->resetZoom();
    scrollBar->setValue(scrollBar->maximum() / 2);
    QTRY_VERIFY(view.isSettled() && !namesOf(view).contains("layer/0000"));
}

void TestCurvesView::asksOnlyForWhatIsNew()
{
    RunSelection selection;
    selection.setTable(tableOf(4, { "loss", "once" }));
    selection.setSelected({ 0, 1 });
    CurvesView view(&selection);
    view.setMetrics({ "loss" });
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
    view.setMetrics({});
    QTRY_VERIFY(!selection.ink(2)); // has no accuracy
    view.setMetrics({ "loss" });
    QTRY_COMPARE(view.charts().size(), 1);
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

void TestCurvesView::showsWhatTheRunsAtHandHave()
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
    QTRY_COMPARE(namesOf(view), (QStringList { "val/loss", "loss" }));
    selection.setSelected({ 1 });
    QTRY_COMPARE(namesOf(view), QStringList { "loss" });
    selection.setSelected({});
    QTRY_COMPARE(namesOf(view), (QStringList { "val/loss", "loss" }));
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
