#include "window/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace runloupe;

class TestCommandPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lettersFindNames_data();
    void lettersFindNames();
    void wordStartsAndNeighboursCountMore();
    void aFewLettersAndReturnDoIt();
    void arrowsChooseAmongTheFound();
    void escapeDoesNothing();
    void disabledActionsAreLeftOut();

private:
    QLineEdit *line() const { return m_palette->findChild<QLineEdit *>(); }
    QTreeWidget *list() const { return m_palette->findChild<QTreeWidget *>(); }

    std::unique_ptr<QWidget> m_window;
    QAction *m_open = nullptr;
    QAction *m_folder = nullptr;
    QAction *m_refresh = nullptr;
    QPointer<CommandPalette> m_palette;
};

void TestCommandPalette::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_window->show();
    m_open = new QAction("&Open file…", m_window.get());
    m_folder = new QAction("Open &folder…", m_window.get());
    m_refresh = new QAction("&Refresh", m_window.get());
    m_refresh->setShortcut(QKeySequence("F5"));
    m_palette = new CommandPalette({ m_open, m_folder, m_refresh }, m_window.get());
    m_palette->show();
}

void TestCommandPalette::lettersFindNames_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing typed finds all") << "" << true;
    QTest::newRow("a part of it") << "fold" << true;
    QTest::newRow("upper case") << "OPEN" << true;
    QTest::newRow("the first letters of its words") << "of" << true;
    QTest::newRow("letters in between are skipped") << "onfr" << true;
    QTest::newRow("letters in the wrong order") << "folderopen" << false;
    QTest::newRow("a letter it does not have") << "z" << false;
}

void TestCommandPalette::lettersFindNames()
{
    QFETCH(QString, letters);
    QFETCH(bool, isFound);
    QCOMPARE(matchScore(letters, "Open folder") >= 0, isFound);
}

void TestCommandPalette::wordStartsAndNeighboursCountMore()
{
    QVERIFY(matchScore("fol", "Open folder") > matchScore("fol", "Unfasten old"));
    QVERIFY(matchScore("re", "Refresh") > matchScore("re", "Clear the list"));
}

void TestCommandPalette::aFewLettersAndReturnDoIt()
{
    QSignalSpy refreshed(m_refresh, &QAction::triggered);
    QTest::keyClicks(line(), "refr");
    QCOMPARE(list()->topLevelItemCount(), 1);
    QVERIFY(list()->topLevelItem(0)->text(1).contains("F5"));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(refreshed.count(), 1);
    QTRY_VERIFY(!m_palette);
}

void TestCommandPalette::arrowsChooseAmongTheFound()
{
    QSignalSpy folder(m_folder, &QAction::triggered);
    QTest::keyClicks(line(), "open");
    QCOMPARE(list()->topLevelItemCount(), 2);
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(folder.count(), 1);
}

void TestCommandPalette::escapeDoesNothing()
{
    QSignalSpy opened(m_open, &QAction::triggered);
    QTest::keyClick(line(), Qt::Key_Escape);
    QCOMPARE(opened.count(), 0);
    QTRY_VERIFY(!m_palette);
}

void TestCommandPalette::disabledActionsAreLeftOut()
{
    m_open->setEnabled(false);
    CommandPalette palette({ m_open, m_folder }, m_window.get());
    QCOMPARE(palette.findChild<QTreeWidget *>()->topLevelItemCount(), 1);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
