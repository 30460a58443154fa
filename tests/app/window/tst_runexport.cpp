#include "app/window/windowfixture.h"
#include "experiments/experimentsview.h"
#include "export/exportdialog.h"
#include "filter/filterbar.h"
#include "runs/runselection.h"
#include "runs/runsview.h"
#include "window/runspane.h"
#include "window/windowactions.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>

using namespace runloupe;

/// Runs are taken along from the whole window.
class TestRunExport : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpOnce(); }
    void init();
    void cleanup() { tearDown(); }
    void exportsByTheKeyboardFromTheFilter();
    void namesTheFileAfterTheExperiment();
    void copiesInEveryFormat();
    void latexNamesTheStoreAndTheFilter();
    void nothingIsCopiedWhereNothingIsSelected();

private:
    ExportDialog *openDialog();
    QLineEdit *filterLine() const { return m_window->findChild<FilterBar *>()->findChild<QLineEdit *>(); }
};

void TestRunExport::init()
{
    setUp();
    open({ SAMPLE_STORE });
}

ExportDialog *TestRunExport::openDialog()
{
    delete m_window->findChild<ExportDialog *>();
    m_window->actions()->exportRuns->trigger();
    return m_window->findChild<ExportDialog *>();
}

void TestRunExport::exportsByTheKeyboardFromTheFilter()
{
    filterLine()->setFocus();
    QTest::keyClick(filterLine(), Qt::Key_E, Qt::ControlModifier);
    auto *const dialog = m_window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>("exportFile")->setText(m_folder->filePath("out.csv"));
    QTRY_VERIFY(dialog->findChild<QPushButton *>("exportButton")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(m_window->statusBar()->currentMessage().startsWith("22 runs written to"));
    QFile file(m_folder->filePath("out.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().startsWith("run_name,status,start_time,"));
    QCOMPARE(ExportChoice::fromJson(m_settings->exportChoice()).folder, m_folder->path());
}

void TestRunExport::namesTheFileAfterTheExperiment()
{
    QVERIFY(openDialog()->findChild<QLineEdit *>("exportFile")->text().endsWith("/mlflow-runs.csv"));
    const QString location = m_session->shownLocation();
    m_window->findChild<ExperimentsView *>()->choose(location, "3");
    QTRY_VERIFY(m_window->isSettled());
    QVERIFY(openDialog()->findChild<QLineEdit *>("exportFile")->text().endsWith("/odds---ends-runs.csv"));
}

void TestRunExport::copiesInEveryFormat()
{
    m_session->selection()->setSelected({ 0 });
    QStringList beginnings;
    for (QAction *const action : m_window->actions()->copyAs) {
        action->trigger();
        beginnings << QGuiApplication::clipboard()->text().left(6).simplified();
    }
    QCOMPARE(beginnings, QStringList({ "Name S", "| Name", "% Stor", "[ {\"ru" }));
    m_window->actions()->copy->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("Name\tStatus\t"));
}

void TestRunExport::latexNamesTheStoreAndTheFilter()
{
    m_window->findChild<FilterBar *>()->apply("status = 'FAILED'");
    m_session->selection()->setSelected(m_session->selection()->shown());
    m_window->actions()->copyAs.at(2)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.at(0), "% Store: " + QString(SAMPLE_STORE));
    QCOMPARE(lines.at(1), QStringLiteral("% Filter: status = 'FAILED'"));
}

void TestRunExport::nothingIsCopiedWhereNothingIsSelected()
{
    m_session->selection()->setSelected({});
    for (const QAction *const action : m_window->actions()->copyAs)
        QVERIFY(!action->isEnabled());
    QGuiApplication::clipboard()->setText("mine");
    m_window->findChild<RunsView *>()->copySelected(SheetFormat::Tsv);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
}

QTEST_MAIN(TestRunExport)
#include "tst_runexport.moc"
