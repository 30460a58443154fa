#include "app/window/windowfixture.h"
#include "charts/curvesview.h"
#include "runs/runselection.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QHeaderView>

using namespace runloupe;

/// What the next window knows of the one before.
class TestRemembering : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpOnce(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void remembersRecentStoresAndArrangement();
    void remembersColumnsAndSorting();
    void remembersHowCurvesAreDrawn();
    void remembersMarks();
};

void TestRemembering::remembersRecentStoresAndArrangement()
{
    open({ SAMPLE_STORE });
    QCOMPARE(m_settings->recentStores(), QStringList { QFileInfo(SAMPLE_STORE).canonicalFilePath() });
    for (QDockWidget *const dock : m_window->findChildren<QDockWidget *>()) {
        if (dock->windowTitle() == "Curves")
            dock->hide();
    }
    m_window->close();
    startAgain();
    open({ SAMPLE_STORE });
    for (const QDockWidget *const dock : m_window->findChildren<QDockWidget *>())
        QCOMPARE(dock->isVisible(), dock->windowTitle() == "Experiments");
}

void TestRemembering::remembersColumnsAndSorting()
{
    open({ SAMPLE_STORE });
    QHeaderView *header = tree("Runs")->header();
    header->moveSection(header->visualIndex(columnOf(header->model(), "Status")), 1);
    header->resizeSection(columnOf(header->model(), "Status"), 150);
    QTRY_VERIFY(!m_settings->runsLayout().isEmpty()); // even where the program is ended by force
    startAgain();
    open({ SAMPLE_STORE });
    header = tree("Runs")->header();
    const int status = columnOf(header->model(), "Status");
    QCOMPARE(header->visualIndex(status), 1);
    QCOMPARE(header->sectionSize(status), 150);
}

void TestRemembering::remembersHowCurvesAreDrawn()
{
    open({ SAMPLE_STORE });
    auto *curves = m_window->findChild<CurvesView *>();
    CurvesLayout layout;
    layout.charts.metrics = QStringList { "train/loss", "val/accuracy" };
    layout.options.smoothing.amount = 0.5;
    layout.options.yScaling = Scaling::Logarithmic;
    curves->setCurvesLayout(layout);
    settle();
    m_window->close();
    startAgain();
    open({ SAMPLE_STORE });
    curves = m_window->findChild<CurvesView *>();
    QVERIFY(curves->curvesLayout() == layout);
    QCOMPARE(curves->metrics(), *layout.charts.metrics);
}

void TestRemembering::remembersMarks()
{
    open({ SAMPLE_STORE });
    RunSelection *selection = m_session->selection();
    const RunKey run = selection->table()->keyOf(1);
    selection->give(RunMark::Starred, { 1 });
    selection->setColor({ 1 }, RunColor { 5 });
    selection->setBaseline(1);
    selection->give(RunMark::Hidden, { 1 });
    m_window->close();
    startAgain();
    open({ SAMPLE_STORE });
    selection = m_session->selection();
    const Row row = selection->table()->rowOf(run);
    QVERIFY(selection->has(RunMark::Starred, row) && !selection->has(RunMark::Hidden, row));
    QCOMPARE(selection->wantedColor(row), RunColor { 5 });
    QCOMPARE(selection->baseline(), row);
}

QTEST_MAIN(TestRemembering)
#include "tst_remembering.moc"
