#include "app/window/windowfixture.h"
#include "runs/runsview.h"
#include "welcome/welcomepage.h"
#include "window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>

#include <sqlite3.h>

using namespace runloupe;

/// How stores come into the window and leave it, and what stands there when one cannot be shown.
class TestOpening : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpOnce(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void welcomesAndOpensTheSample();
    void opensWhatIsDropped();
    void opensByTheDialog();
    void severalStoresStandSideBySide();
    void aStoreThatIsNoneIsToldInPlace();
    void aFailedStoreShowsNothingOfAnother();
    void aStoreWithoutRunsSaysWhatElseItHolds();
    void closingTheLastStoreWelcomesAgain();
};

void TestOpening::welcomesAndOpensTheSample()
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

void TestOpening::opensWhatIsDropped()
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

void TestOpening::opensByTheDialog()
{
    m_window->actions()->openFile->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>("openFileDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->filesSelected({ TEST_DATA "/mlflow-1.0.0/mlflow.db" });
    dialog->close();
    settle();
    QVERIFY(runCount() > 0);
}

void TestOpening::severalStoresStandSideBySide()
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

void TestOpening::aStoreThatIsNoneIsToldInPlace()
{
    const QString file = m_folder->filePath("notes.db");
    QFile text(file);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("these are notes");
    text.close();
    open({ file });
    QCOMPARE(tree("Experiments")->model()->index(0, 1).data().toString(), "failed");
    QVERIFY(isSaid("notes.db", m_window->findChild<RunsView *>()));
    QVERIFY(m_settings->recentStores().isEmpty());
}

void TestOpening::aFailedStoreShowsNothingOfAnother()
{
    open({ SAMPLE_STORE, m_folder->filePath("gone.db") });
    QVERIFY(drawnPoints() > 0);
    QTreeView *const experiments = tree("Experiments");
    const QRect gone = experiments->visualRect(experiments->model()->index(1, 0));
    QTest::mouseClick(experiments->viewport(), Qt::LeftButton, {}, gone.center());
    settle();
    QCOMPARE(drawnPoints(), std::size_t(0));
    QVERIFY(isSaid("There is nothing at"));
    QVERIFY(isSaid("cannot be read"));
    QVERIFY(!isSaid("read just now"));
}

void TestOpening::aStoreWithoutRunsSaysWhatElseItHolds()
{
    const QString file = m_folder->filePath("mlflow.db");
    QVERIFY(QFile::copy(TEST_DATA "/mlflow-2.22.1/mlflow.db", file));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(file), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "update runs set lifecycle_stage = 'deleted'", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    open({ file });
    QCOMPARE(runCount(), 0);
    QVERIFY(isSaid("Deleted runs (23)", m_window->findChild<RunsView *>()));
}

void TestOpening::closingTheLastStoreWelcomesAgain()
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

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
