#include "session/settings.h"
#include "views/viewhistory.h"
#include "views/viewshelf.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace runloupe;

class TestViewShelf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aSavedViewIsAppliedAgain();
    void theUsualViewIsNoneOfThem();
    void changesAreMarkedUntilTheyAreSaved();
    void theCurrentOneIsRenamedAndRemoved();
    void anotherPersonsViewStandsBesideOnesOwn();
    void severalWindowsShareTheViews();

private:
    void filter(const QString &query) { m_history->note({ .query = query, .runs = {}, .curves = {}, .baseline = {} }); }
    QString query() const { return m_history->current().state.query; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ViewHistory> m_history;
    std::unique_ptr<ViewShelf> m_shelf;
};

void TestViewShelf::initTestCase()
{
    QCoreApplication::setApplicationName("shelftest");
    QCoreApplication::setOrganizationName("shelftest");
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void TestViewShelf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_shelf.reset();
    m_settings = std::make_unique<Settings>();
    m_history = std::make_unique<ViewHistory>(SavedView(), nullptr);
    m_shelf = std::make_unique<ViewShelf>(m_settings.get(), m_history.get(), nullptr);
}

void TestViewShelf::aSavedViewIsAppliedAgain()
{
    filter("a");
    m_shelf->save("best");
    filter("b");
    m_shelf->save("worst");
    m_shelf->apply("best");
    QCOMPARE(query(), "a");
    QCOMPARE(m_shelf->currentName(), "best");
    QCOMPARE(m_history->stack()->undoText(), "View best");
    m_shelf->apply("no such view");
    QCOMPARE(query(), "a");
    QCOMPARE(m_settings->currentView(), "best");
}

void TestViewShelf::theUsualViewIsNoneOfThem()
{
    filter("a");
    m_shelf->save("best");
    m_shelf->applyUsual();
    QCOMPARE(query(), "");
    QCOMPARE(m_shelf->currentName(), "");
    m_history->stack()->undo();
    QCOMPARE(m_shelf->currentName(), "best");
}

void TestViewShelf::changesAreMarkedUntilTheyAreSaved()
{
    QSignalSpy changed(m_shelf.get(), &ViewShelf::changed);
    QVERIFY(!m_shelf->isCurrentChanged());
    filter("a");
    QVERIFY(!m_shelf->isCurrentChanged()); // there is no current view
    m_shelf->save("best");
    QVERIFY(!m_shelf->isCurrentChanged());
    filter("b");
    QVERIFY(m_shelf->isCurrentChanged());
    m_history->stack()->undo();
    QVERIFY(!m_shelf->isCurrentChanged());
    filter("c");
    m_shelf->save("best");
    QVERIFY(!m_shelf->isCurrentChanged());
    QCOMPARE(m_shelf->views().names(), QStringList { "best" });
    QVERIFY(changed.count() >= 6);
}

void TestViewShelf::theCurrentOneIsRenamedAndRemoved()
{
    filter("a");
    m_shelf->save("best");
    m_shelf->renameCurrent("most accurate");
    QCOMPARE(m_shelf->views().names(), QStringList { "most accurate" });
    QCOMPARE(m_shelf->currentName(), "most accurate");
    m_shelf->removeCurrent();
    QVERIFY(m_shelf->views().names().isEmpty());
    QCOMPARE(m_shelf->currentName(), "");
    QCOMPARE(query(), "a"); // the window stays as it is
}

void TestViewShelf::anotherPersonsViewStandsBesideOnesOwn()
{
    filter("a");
    m_shelf->save("best");
    const SavedView theirs { "best", { .query = "theirs", .runs = {}, .curves = {}, .baseline = {} } };
    m_shelf->adopt(theirs);
    QCOMPARE(m_shelf->views().names(), (QStringList { "best", "best (2)" }));
    QCOMPARE(query(), "theirs");
    m_shelf->adopt(*m_shelf->views().find("best")); // known already
    QCOMPARE(m_shelf->views().names().size(), 2);
    QCOMPARE(query(), "a");
}

void TestViewShelf::severalWindowsShareTheViews()
{
    Settings borrowed(Settings::Arrangement::Borrowed);
    ViewHistory history({}, nullptr);
    ViewShelf beside(&borrowed, &history, nullptr);
    filter("a");
    m_shelf->save("best");
    beside.save("usual"); // loses none of the others
    beside.reread();
    QCOMPARE(beside.views().names(), (QStringList { "best", "usual" }));
    QCOMPARE(m_settings->currentView(), "best"); // of the window that keeps it
}

QTEST_GUILESS_MAIN(TestViewShelf)
#include "tst_viewshelf.moc"
