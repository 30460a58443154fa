#include "app/window/windowfixture.h"
#include "charts/curvesview.h"
#include "filter/filterbar.h"
#include "runs/runselection.h"
#include "window/viewbutton.h"
#include "window/viewnamedialog.h"
#include "window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace runloupe;

/// Saved views, undo and redo in the window.
class TestSavedViewActions : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpOnce(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void changesAreUndoneAndRedone();
    void aReloadKeepsTheHistory();
    void aBaselineIsUndone();
    void aViewIsSavedAndAppliedByItsKey();
    void aTakenNameIsReplacedOrRefused();
    void aViewIsDeletedAfterAsking();
    void theNextStartKnowsTheViews();

private:
    QHeaderView *header() const { return tree("Runs")->header(); }
    FilterBar *filter() const { return m_window->findChild<FilterBar *>(); }
    QString buttonText() const { return m_window->findChild<ViewButton *>()->text(); }
    void sortBy(const char *title);
    void saveAs(const QString &name);
};

void TestSavedViewActions::sortBy(const char *title)
{
    const int section = columnOf(header()->model(), title);
    QVERIFY(section > 0);
    const QPoint place(header()->sectionViewportPosition(section) + header()->sectionSize(section) / 2, header()->height() / 2);
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, place);
    settle();
}

void TestSavedViewActions::saveAs(const QString &name)
{
    m_window->actions()->saveViewAs->trigger();
    auto *const dialog = m_window->findChild<ViewNameDialog *>();
    auto *const line = dialog->findChild<QLineEdit *>();
    line->setText(name);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<ViewNameDialog *>());
}

void TestSavedViewActions::changesAreUndoneAndRedone()
{
    open({ SAMPLE_STORE });
    const QStringList before = runNames();
    QAction *const undo = m_window->actions()->undo;
    QVERIFY(!undo->isEnabled());
    sortBy("Name");
    const QStringList sorted = runNames();
    QVERIFY(sorted != before);
    filter()->apply("metrics.accuracy > 0.9");
    settle();
    QVERIFY(runNames().size() < sorted.size());
    m_window->findChild<CurvesView *>()->setMetrics({ "train/loss" });
    QCOMPARE(undo->text(), "&Undo “Choose metrics”");
    undo->trigger();
    QCOMPARE(undo->text(), "&Undo “Filter”");
    undo->trigger();
    settle();
    QCOMPARE(filter()->appliedText(), "");
    QCOMPARE(runNames(), sorted);
    undo->trigger();
    settle();
    QCOMPARE(runNames(), before);
    QVERIFY(!undo->isEnabled());
    m_window->actions()->redo->trigger();
    settle();
    QCOMPARE(runNames(), sorted);
}

void TestSavedViewActions::aReloadKeepsTheHistory()
{
    open({ SAMPLE_STORE });
    sortBy("Name");
    m_window->actions()->refresh->trigger();
    settle();
    QCOMPARE(m_window->actions()->undo->text(), "&Undo “Sort by Name”");
}

void TestSavedViewActions::aBaselineIsUndone()
{
    open({ SAMPLE_STORE });
    RunSelection *const selection = m_session->selection();
    selection->setBaseline(3);
    QCOMPARE(m_window->actions()->undo->text(), "&Undo “Baseline”");
    m_window->actions()->undo->trigger();
    QCOMPARE(selection->baseline(), NoRow);
    m_window->actions()->redo->trigger();
    QCOMPARE(selection->baseline(), Row(3));
    startAgain();
    open({ SAMPLE_STORE });
    QCOMPARE(m_session->selection()->baseline(), Row(3));
    QVERIFY(!m_window->actions()->undo->isEnabled());
}

void TestSavedViewActions::aViewIsSavedAndAppliedByItsKey()
{
    open({ SAMPLE_STORE });
    sortBy("Name");
    filter()->apply("status = 'FINISHED'");
    settle();
    const QStringList expected = runNames();
    QCOMPARE(buttonText(), "Views");
    saveAs(" Finished && sorted ");
    QCOMPARE(buttonText(), "Finished &&&& sorted");
    filter()->clear();
    QCOMPARE(buttonText(), "Finished &&&& sorted*");
    m_window->actions()->usualView->trigger();
    QCOMPARE(buttonText(), "Views");
    QVERIFY(runNames() != expected);
    const QList<QAction *> views = m_window->actions()->savedViews->actions();
    QCOMPARE(views.size(), 1);
    QCOMPARE(views.first()->shortcut(), QKeySequence("Ctrl+1"));
    views.first()->trigger();
    settle();
    QCOMPARE(runNames(), expected);
    QVERIFY(views.first()->isChecked());
    views.first()->trigger(); // stays checked
    QVERIFY(views.first()->isChecked());
}

void TestSavedViewActions::aTakenNameIsReplacedOrRefused()
{
    open({ SAMPLE_STORE });
    saveAs("one");
    sortBy("Name");
    QVERIFY(m_window->actions()->saveView->isEnabled());
    saveAs("two");
    QVERIFY(!m_window->actions()->saveView->isEnabled());
    sortBy("Name");
    saveAs("one"); // replaces it
    QCOMPARE(m_window->actions()->savedViews->actions().size(), 2);
    m_window->actions()->renameView->trigger();
    auto *const dialog = m_window->findChild<ViewNameDialog *>();
    auto *const line = dialog->findChild<QLineEdit *>();
    QCOMPARE(line->text(), "one");
    line->setText("two");
    QVERIFY(isSaid("Another view has this name.", dialog));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    line->setText("three");
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(buttonText(), "three");
}

void TestSavedViewActions::aViewIsDeletedAfterAsking()
{
    open({ SAMPLE_STORE });
    QVERIFY(!m_window->actions()->deleteView->isEnabled());
    saveAs("one");
    m_window->actions()->deleteView->trigger();
    QTest::keyClick(m_window->findChild<QMessageBox *>(), Qt::Key_Escape);
    QCOMPARE(buttonText(), "one");
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    m_window->actions()->deleteView->trigger();
    for (QAbstractButton *const button : m_window->findChild<QMessageBox *>()->buttons()) {
        if (button->text() == "&Delete")
            button->click();
    }
    QCOMPARE(buttonText(), "Views");
    QVERIFY(m_window->actions()->savedViews->actions().isEmpty());
}

void TestSavedViewActions::theNextStartKnowsTheViews()
{
    open({ SAMPLE_STORE });
    sortBy("Name");
    saveAs("by name");
    m_window->close();
    startAgain();
    QCOMPARE(m_window->actions()->savedViews->actions().first()->text(), "by name");
    QCOMPARE(buttonText(), "by name");
}

QTEST_MAIN(TestSavedViewActions)
#include "tst_savedviewactions.moc"
