#include "app/window/windowfixture.h"
#include "charts/curveplot.h"
#include "details/detailsview.h"
#include "differences/differencesmodel.h"
#include "differences/differencesview.h"
#include "filter/filterbar.h"
#include "tables/rundetailsmodel.h"
#include "window/windowactions.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace runloupe;

/// The main job, from end to end: open a real store, see its runs, overlay their curves.
class TestMainWindow : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpOnce(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void showsTheRunsOfAStoreAndOfAnExperiment();
    void filtersByTheLine();
    void aMistakeInTheFilterStandsInPlace();
    void sortsByAClickOnAHeader();
    void drawsTheCurvesOfTheSelectedRuns();
    void tellsAllAboutARunInADockOfItsOwn();
    void aLetterInTheTableShowsHowRunsDiffer();
    void showsDeletedRuns();
    void everythingHasAName();
    void opensTheHandbook();
};

void TestMainWindow::showsTheRunsOfAStoreAndOfAnExperiment()
{
    open({ SAMPLE_STORE });
    QCOMPARE(runCount(), 22);
    QTreeView *const experiments = tree("Experiments");
    const QModelIndex store = experiments->model()->index(0, 0);
    QCOMPARE(store.data().toString(), "mlflow.db");
    for (int row = 0; row < experiments->model()->rowCount(store); ++row) {
        const QModelIndex experiment = experiments->model()->index(row, 0, store);
        QTest::mouseClick(experiments->viewport(), Qt::LeftButton, {}, experiments->visualRect(experiment).center());
        settle();
        QCOMPARE(QString::number(runCount()), experiment.siblingAtColumn(1).data().toString());
    }
}

void TestMainWindow::filtersByTheLine()
{
    open({ SAMPLE_STORE });
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    m_window->actions()->filter->trigger();
    auto *line = m_window->findChild<FilterBar *>()->findChild<QLineEdit *>();
    QCOMPARE(line->accessibleName(), "Filter");
    QTest::keyClicks(line, "tags.family = 'mlp'");
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    QCOMPARE(runCount(), 6);
    line->clear();
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    QCOMPARE(runCount(), 22);
}

void TestMainWindow::aMistakeInTheFilterStandsInPlace()
{
    open({ SAMPLE_STORE });
    auto *bar = m_window->findChild<FilterBar *>();
    bar->apply("metrics.accuracy >");
    settle();
    QCOMPARE(runCount(), 22);
    QVERIFY(isSaid("number", bar));
}

void TestMainWindow::sortsByAClickOnAHeader()
{
    open({ SAMPLE_STORE });
    QTreeView *const runs = tree("Runs");
    const auto clickName = [&] {
        const int section = columnOf(runs->model(), "Name");
        const int x = runs->header()->sectionViewportPosition(section) + 10;
        QTest::mouseClick(runs->header()->viewport(), Qt::LeftButton, {}, QPoint(x, runs->header()->height() / 2));
        settle();
        QStringList names;
        for (int row = 0; row < runs->model()->rowCount(); ++row)
            names << runs->model()->index(row, section).data().toString();
        return names;
    };
    const QStringList first = clickName();
    const QStringList second = clickName();
    QStringList sorted = first;
    std::sort(sorted.begin(), sorted.end());
    QVERIFY(first == sorted || second == sorted);
    QVERIFY(first != second);
}

void TestMainWindow::drawsTheCurvesOfTheSelectedRuns()
{
    open({ SAMPLE_STORE });
    tree("Runs")->expandAll();
    selectRuns({ "mlp lr=0.3 w=8", "mlp lr=0.03 w=32" });
    settle();
    const QList<CurvePlot *> plots = m_window->findChildren<CurvePlot *>();
    const auto drawn = std::find_if(plots.begin(), plots.end(), [](const CurvePlot *plot) { return plot->isVisible(); });
    QVERIFY(drawn != plots.end());
    QCOMPARE((*drawn)->curves().size(), 2);
    QVERIFY(drawnPoints() >= 60);
}

void TestMainWindow::tellsAllAboutARunInADockOfItsOwn()
{
    open({ SAMPLE_STORE });
    auto *details = m_window->findChild<DetailsView *>();
    QVERIFY(!details->isVisible()); // until it is wanted
    selectRuns({ "mlp lr=0.3 w=8" });
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(details->isVisible());
    settle();
    const auto *model = details->findChild<RunDetailsModel *>();
    QCOMPARE(model->details().name, "mlp lr=0.3 w=8");
    const QModelIndex metrics = model->indexOf(DetailKind::Metrics);
    for (int row = 0; row < model->rowCount(metrics); ++row)
        QVERIFY(!model->index(row, RunDetailsModel::LeastColumn, metrics).data().toString().isEmpty());
    auto *tree = details->findChild<QTreeView *>();
    auto *search = details->findChild<QLineEdit *>();
    auto *filter = m_window->findChild<FilterBar *>()->findChild<QLineEdit *>();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_F, Qt::ControlModifier); // from there on it is the window's key again
    QVERIFY(filter->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!details->isVisible());
}

void TestMainWindow::aLetterInTheTableShowsHowRunsDiffer()
{
    open({ SAMPLE_STORE });
    auto *differences = m_window->findChild<DifferencesView *>();
    QVERIFY(!differences->isVisible()); // until it is wanted
    selectRuns({ "mlp lr=0.3 w=8", "mlp lr=0.03 w=32" });
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    tree("Runs")->setFocus();
    QTest::keyClick(tree("Runs"), Qt::Key_D);
    QVERIFY(differences->isVisible());
    QVERIFY(tree("Runs")->hasFocus()); // so that other runs can be chosen
    settle();
    const auto *model = differences->findChild<DifferencesModel *>();
    QCOMPARE(model->comparison()->names, QStringList({ "mlp lr=0.03 w=32", "mlp lr=0.3 w=8" }));
    QVERIFY(model->find(ComparedKind::Params, "learning_rate_init", {}).isValid());
    QVERIFY(model->find(ComparedKind::Metrics, "val/loss", "min").isValid()); // its history was read
    selectRuns({ "mlp lr=0.3 w=8" });
    settle();
    QVERIFY(isSaid("Select two or more runs to see how they differ.", differences));
}

void TestMainWindow::showsDeletedRuns()
{
    open({ SAMPLE_STORE });
    QVERIFY(!runNames().contains("deleted run"));
    m_window->actions()->showDeleted->trigger();
    settle();
    QVERIFY(runNames().contains("deleted run"));
    QVERIFY(m_settings->isDeletedShown());
}

void TestMainWindow::everythingHasAName()
{
    open({ SAMPLE_STORE });
    for (const QAction *const action : m_window->actions()->findChildren<QAction *>())
        QVERIFY(!action->text().isEmpty());
    for (const QAbstractButton *const button : m_window->findChildren<QAbstractButton *>()) {
        const bool isNamed = !button->text().isEmpty() || !button->accessibleName().isEmpty();
        const bool isQts = button->objectName().startsWith("qt_") || button->parent()->inherits("QTabBar");
        QVERIFY2(isNamed || isQts || button->isHidden(), button->parent()->metaObject()->className());
    }
    for (QWidget *stop = m_window->nextInFocusChain(); stop != m_window.get(); stop = stop->nextInFocusChain()) {
        const bool isNamed = !stop->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(stop);
        const bool isStop = stop->isVisible() && (stop->focusPolicy() & Qt::TabFocus) && !stop->focusProxy();
        QVERIFY2(isNamed || !isStop || stop->objectName().startsWith("qt_"), stop->metaObject()->className());
    }
}

void TestMainWindow::opensTheHandbook()
{
    m_window->actions()->handbook->trigger();
    auto *page = m_window->findChild<QTextBrowser *>();
    QVERIFY(page && page->isVisible());
    QVERIFY(page->toPlainText().contains("Runloupe handbook"));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
