#include "experiments/experimentsview.h"
#include "runs/runselection.h"
#include "runs/runsview.h"
#include "session/session.h"
#include "theme/theme.h"
#include "window/mainwindow.h"
#include "window/themecontroller.h"
#include "window/windowactions.h"
#include "window/windows.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace runloupe;

/// Several windows in one program.
class TestWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void selectedRunsGetAWindowOfTheirOwn();
    void deletedRunsComeAlong();
    void runsStayAloneWhenReadAgain();
    void anExperimentChosenThereIsShownWhole();
    void windowsDoNotFightOverSettings();
    void aClosedWindowIsGone();
    void theThemeIsThatOfAllWindows();
    void runsAreMarkedAlikeInAllWindows();

private:
    void selectRuns(const QStringList &names);
    MainWindow *openBeside();
    QStringList namesIn(const MainWindow *window) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<Windows> m_windows;
};

void TestWindows::initTestCase()
{
    QCoreApplication::setApplicationName("windowstest");
    QCoreApplication::setOrganizationName("windowstest");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QApplication::setQuitOnLastWindowClosed(false);
    applyTheme(*qApp, ColorScheme::Light);
}

void TestWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_settings = std::make_unique<Settings>();
    m_theme = std::make_unique<ThemeController>(m_settings.get());
    m_windows = std::make_unique<Windows>(m_settings.get(), m_theme.get());
    m_windows->first()->show();
    m_windows->first()->openStores({ SAMPLE_STORE });
    QTRY_VERIFY(m_windows->first()->isSettled());
}

void TestWindows::cleanup()
{
    m_windows.reset();
}

void TestWindows::selectRuns(const QStringList &names)
{
    RunSelection *const selection = m_windows->first()->session()->selection();
    std::vector<Row> rows;
    for (const Row row : selection->shown()) {
        if (names.contains(selection->table()->displayName(row)))
            rows.push_back(row);
    }
    selection->setSelected(rows);
}

/// The window that the action opens on what is selected.
MainWindow *TestWindows::openBeside()
{
    m_windows->first()->actions()->openInWindow->trigger();
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        auto *const window = qobject_cast<MainWindow *>(widget);
        if (window && window != m_windows->first()) {
            [&] { QTRY_VERIFY(window->isSettled()); }();
            return window;
        }
    }
    return nullptr;
}

QStringList TestWindows::namesIn(const MainWindow *window) const
{
    const RunSelection *const selection = window->session()->selection();
    QStringList names;
    for (const Row row : selection->shown())
        names << selection->table()->displayName(row);
    names.sort();
    return names;
}

void TestWindows::selectedRunsGetAWindowOfTheirOwn()
{
    QVERIFY(!m_windows->first()->actions()->openInWindow->isEnabled());
    selectRuns({ "diverged", "failed" });
    MainWindow *const window = openBeside();
    QVERIFY(window);
    QCOMPARE(namesIn(window), QStringList({ "diverged", "failed" }));
    QCOMPARE(window->windowTitle(), QStringLiteral("2 runs of mlflow.db"));
    QCOMPARE(m_windows->first()->session()->selection()->shown().size(), std::size_t(22));
    window->session()->selection()->setSelected({ 0 });
    QCOMPARE(m_windows->first()->session()->selection()->selected().size(), std::size_t(2)); // each has its own
}

void TestWindows::deletedRunsComeAlong()
{
    m_windows->first()->actions()->showDeleted->trigger();
    QTRY_VERIFY(m_windows->first()->isSettled());
    RunSelection *const selection = m_windows->first()->session()->selection();
    for (Row row = 0; row < selection->table()->size(); ++row) {
        if (!selection->table()->isActive(row))
            selection->setSelected({ row });
    }
    const QString name = selection->table()->displayName(selection->selected().at(0));
    QCOMPARE(namesIn(openBeside()), QStringList { name });
}

void TestWindows::runsStayAloneWhenReadAgain()
{
    selectRuns({ "diverged" });
    MainWindow *const window = openBeside();
    window->actions()->refresh->trigger();
    QTRY_VERIFY(window->isSettled());
    QCOMPARE(namesIn(window), QStringList { "diverged" });
}

void TestWindows::anExperimentChosenThereIsShownWhole()
{
    selectRuns({ "diverged" });
    MainWindow *const window = openBeside();
    window->findChild<ExperimentsView *>()->choose(window->session()->shownLocation(), "1");
    QTRY_VERIFY(window->isSettled());
    QCOMPARE(namesIn(window).size(), 11);
    QCOMPARE(window->windowTitle(), QStringLiteral("mlflow.db"));
}

void TestWindows::windowsDoNotFightOverSettings()
{
    selectRuns({ "diverged" });
    MainWindow *const window = openBeside();
    m_settings->setRunsLayout("first");
    m_settings->setWindow("geometry", "state");
    window->findChild<RunsView *>()->rearrange([](RunsLayout &layout) {
        layout.sorting = { { { ColumnKind::Metric, "loss" }, Qt::AscendingOrder } };
    });
    window->resize(900, 500);
    window->close();
    QCOMPARE(m_settings->runsLayout(), QByteArray("first"));
    QCOMPARE(m_settings->windowGeometry(), QByteArray("geometry"));
    QCOMPARE(m_settings->windowState(), QByteArray("state"));
}

void TestWindows::aClosedWindowIsGone()
{
    selectRuns({ "diverged" });
    const QPointer<MainWindow> window = openBeside();
    const QPointer<Session> session = window->session();
    window->close();
    QTRY_VERIFY(!window);
    QTRY_VERIFY(!session);
    QVERIFY(m_windows->first()->isVisible());
    QVERIFY(openBeside());
}

void TestWindows::theThemeIsThatOfAllWindows()
{
    selectRuns({ "diverged" });
    MainWindow *const window = openBeside();
    QAction *const dark = window->actions()->themes->actions().at(int(ThemeChoice::Dark));
    dark->trigger();
    QCOMPARE(colorScheme(), ColorScheme::Dark);
    QVERIFY(m_windows->first()->actions()->themes->actions().at(int(ThemeChoice::Dark))->isChecked());
}

void TestWindows::runsAreMarkedAlikeInAllWindows()
{
    RunSelection *const first = m_windows->first()->session()->selection();
    first->setSelected({ 0 });
    const MainWindow *const beside = openBeside();
    QTRY_VERIFY(beside->isSettled());
    RunSelection *const second = beside->session()->selection();
    second->give(RunMark::Starred, { 0 });
    second->setColor({ 0 }, RunColor { 2 });
    second->setBaseline(0);
    QVERIFY(first->has(RunMark::Starred, 0));
    QCOMPARE(first->wantedColor(0), RunColor { 2 });
    QCOMPARE(first->baseline(), NoRow); // each window has its own
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
