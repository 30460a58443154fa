#include "charts/curveplot.h"
#include "charts/curvesview.h"
#include "details/detailsview.h"
#include "experiments/experimentsview.h"
#include "filter/filterbar.h"
#include "runs/runsview.h"
#include "session/session.h"
#include "session/settings.h"
#include "theme/theme.h"
#include "welcome/welcomepage.h"
#include "window/mainwindow.h"
#include "window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

#include <sqlite3.h>

using namespace runloupe;

/// The main job, from end to end: open a real store, see its runs, overlay their curves.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void welcomesAndOpensTheSample();
    void showsTheRunsOfAStoreAndOfAnExperiment();
    void filtersByTheLine();
    void aMistakeInTheFilterStandsInPlace();
    void sortsByAClickOnAHeader();
    void drawsTheCurvesOfTheSelectedRuns();
    void tellsAllAboutARunInADockOfItsOwn();
    void severalStoresStandSideBySide();
    void aStoreThatIsNoneIsToldInPlace();
    void aFailedStoreShowsNothingOfAnother();
    void opensWhatIsDropped();
    void opensByTheDialog();
    void showsDeletedRuns();
    void remembersRecentStoresAndArrangement();
    void remembersColumnsAndSorting();
    void remembersHowCurvesAreDrawn();
    void closingTheLastStoreWelcomesAgain();
    void everythingHasAName();
    void opensTheHandbook();
    void aStoreWithoutRunsSaysWhatElseItHolds();

private:
    void startAgain();
    void open(const QStringList &locations);
    void settle();
    QTreeView *tree(const char *accessibleName) const;
    QStringList runNames() const;
    int runCount() const;
    void selectRuns(const QStringList &names);
    std::size_t drawnPoints() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

void collectRows(const QAbstractItemModel *model, const QModelIndex &parent, int column, QStringList &texts)
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        texts << model->index(row, column, parent).data().toString();
        collectRows(model, model->index(row, 0, parent), column, texts);
    }
}

int columnOf(const QAbstractItemModel *model, const QString &title)
{
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    return -1;
}

} // namespace

void TestMainWindow::initTestCase()
{
    QCoreApplication::setApplicationName("mainwindowtest");
    QCoreApplication::setOrganizationName("mainwindowtest");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    applyTheme(*qApp, ColorScheme::Light);
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_settings = std::make_unique<Settings>();
    startAgain();
}

/// As another start of the program, with the settings of the one before.
void TestMainWindow::startAgain()
{
    m_window.reset();
    m_session = std::make_unique<Session>();
    m_window = std::make_unique<MainWindow>(m_session.get(), m_settings.get());
    m_window->show();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::open(const QStringList &locations)
{
    m_window->openStores(locations);
    settle();
}

void TestMainWindow::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20'000);
    QCoreApplication::processEvents();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20'000);
}

QTreeView *TestMainWindow::tree(const char *accessibleName) const
{
    for (QTreeView *const view : m_window->findChildren<QTreeView *>()) {
        if (view->accessibleName() == QLatin1String(accessibleName))
            return view;
    }
    qFatal("there is no tree named %s", accessibleName);
}

QStringList TestMainWindow::runNames() const
{
    QStringList names;
    const QAbstractItemModel *model = tree("Runs")->model();
    collectRows(model, {}, columnOf(model, "Name"), names);
    return names;
}

int TestMainWindow::runCount() const
{
    return int(runNames().size());
}

void TestMainWindow::selectRuns(const QStringList &names)
{
    QTreeView *const runs = tree("Runs");
    const int column = columnOf(runs->model(), "Name");
    Qt::KeyboardModifiers modifiers;
    for (const QString &name : names) {
        const QModelIndexList found = runs->model()->match(runs->model()->index(0, column), Qt::DisplayRole, name, 1,
                                                           Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        runs->scrollTo(found.first());
        QTest::mouseClick(runs->viewport(), Qt::LeftButton, modifiers, runs->visualRect(found.first()).center());
        modifiers = Qt::ControlModifier;
    }
}

std::size_t TestMainWindow::drawnPoints() const
{
    std::size_t points = 0;
    for (const CurvePlot *const plot : m_window->findChildren<CurvePlot *>())
        points += plot->isVisible() ? plot->pointCount() : 0;
    return points;
}

void TestMainWindow::welcomesAndOpensTheSample()
{
    auto *welcome = m_window->findChild<WelcomePage *>();
    QVERIFY(welcome->isVisible());
    for (QPushButton *const button : welcome->findChildren<QPushButton *>()) {
        if (button->text() == "Open the sample store")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    settle();
    QVERIFY(!welcome->isVisible());
    QCOMPARE(runCount(), 22);
}

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
    const QList<QLabel *> labels = bar->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->isVisible() && label->text().contains("number"); }));
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

void TestMainWindow::severalStoresStandSideBySide()
{
    open({ TEST_DATA "/mlflow-2.22.1/mlflow.db", TEST_DATA "/mlruns-2.22.1/mlruns" });
    QTreeView *const experiments = tree("Experiments");
    QCOMPARE(experiments->model()->rowCount(), 2);
    QCOMPARE(runCount(), 22); // of the first
    for (int row = 0; row < 2; ++row)
        QVERIFY(experiments->model()->rowCount(experiments->model()->index(row, 0)) >= 5);

    const QRect second = experiments->visualRect(experiments->model()->index(1, 0));
    QTest::mouseClick(experiments->viewport(), Qt::LeftButton, Qt::ControlModifier, second.center());
    settle();
    QCOMPARE(runCount(), 44);
}

void TestMainWindow::aStoreThatIsNoneIsToldInPlace()
{
    const QString file = m_folder->filePath("notes.db");
    QFile text(file);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("these are notes");
    text.close();
    open({ file });
    QCOMPARE(tree("Experiments")->model()->index(0, 1).data().toString(), "failed");
    const QList<QLabel *> labels = m_window->findChild<RunsView *>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->isVisible() && label->text().contains("notes.db"); }));
    QVERIFY(m_settings->recentStores().isEmpty());
}

void TestMainWindow::aFailedStoreShowsNothingOfAnother()
{
    open({ SAMPLE_STORE, m_folder->filePath("gone.db") });
    QVERIFY(drawnPoints() > 0);
    QTreeView *const experiments = tree("Experiments");
    const QRect gone = experiments->visualRect(experiments->model()->index(1, 0));
    QTest::mouseClick(experiments->viewport(), Qt::LeftButton, {}, gone.center());
    settle();
    QCOMPARE(drawnPoints(), std::size_t(0));
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    const auto isSaid = [&](const QString &text) {
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QVERIFY(isSaid("There is nothing at"));
    QVERIFY(isSaid("cannot be read"));
    QVERIFY(!isSaid("read just now"));
}

void TestMainWindow::opensWhatIsDropped()
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(TEST_DATA "/mlruns-3.17.2/mlruns") });
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    settle();
    QCOMPARE(runCount(), 22);
}

void TestMainWindow::opensByTheDialog()
{
    m_window->actions()->openFile->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>("openFileDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->filesSelected({ TEST_DATA "/mlflow-1.0.0/mlflow.db" });
    dialog->close();
    settle();
    QVERIFY(runCount() > 0);
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

void TestMainWindow::remembersRecentStoresAndArrangement()
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

void TestMainWindow::remembersColumnsAndSorting()
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

void TestMainWindow::remembersHowCurvesAreDrawn()
{
    open({ SAMPLE_STORE });
    auto *curves = m_window->findChild<CurvesView *>();
    CurvesLayout layout;
    layout.metrics = QStringList { "train/loss", "val/accuracy" };
    layout.options.smoothing = 0.5;
    layout.options.yScaling = Scaling::Logarithmic;
    curves->setCurvesLayout(layout);
    settle();
    m_window->close();
    startAgain();
    open({ SAMPLE_STORE });
    curves = m_window->findChild<CurvesView *>();
    QVERIFY(curves->curvesLayout() == layout);
    QCOMPARE(curves->metrics(), layout.metrics);
}

void TestMainWindow::closingTheLastStoreWelcomesAgain()
{
    open({ SAMPLE_STORE });
    m_window->actions()->closeStore->trigger();
    settle();
    QVERIFY(m_window->findChild<WelcomePage *>()->isVisible());
    for (const QDockWidget *const dock : m_window->findChildren<QDockWidget *>())
        QVERIFY(!dock->isVisible() && !dock->toggleViewAction()->isEnabled());
    QVERIFY(!m_window->actions()->filter->isEnabled());
    open({ SAMPLE_STORE });
    QVERIFY(m_window->actions()->filter->isEnabled());
    QCOMPARE(runCount(), 22);
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

void TestMainWindow::aStoreWithoutRunsSaysWhatElseItHolds()
{
    const QString file = m_folder->filePath("mlflow.db");
    QVERIFY(QFile::copy(TEST_DATA "/mlflow-2.22.1/mlflow.db", file));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(file), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "update runs set lifecycle_stage = 'deleted'", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    open({ file });
    QCOMPARE(runCount(), 0);
    const QList<QLabel *> labels = m_window->findChild<RunsView *>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->isVisible() && label->text().contains("23 runs"); }));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
