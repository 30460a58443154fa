#include "window/runspane.h"

#include "common/messagebar.h"
#include "core/error.h"
#include "runs/runselection.h"
#include "runs/runsview.h"
#include "runs/runtablebuilder.h"
#include "session/openstores.h"
#include "session/runloader.h"
#include "session/session.h"
#include "session/statisticsloader.h"

#include <QLabel>
#include <QTest>

using namespace runloupe;

class TestRunsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cancelledReadingIsToldAboveTheNewestRuns();
    void failedReadingIsToldAboveTheNewestRuns();
    void withoutAnyRunsItIsToldInTheirPlace();
    void whatBecameOfHistoriesIsToldBesideIt();
    void aStoreOnItsWayIsToldAndCanBeGivenUp();

private:
    void showNewestRuns();
    QString messageText() const { return m_message->isVisible() ? m_message->findChild<QLabel *>()->text() : QString(); }

    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<RunsPane> m_pane;
    MessageBar *m_message = nullptr;
};

void TestRunsPane::init()
{
    m_session = std::make_unique<Session>();
    m_pane = std::make_unique<RunsPane>(m_session.get());
    m_message = m_pane->findChild<MessageBar *>();
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestRunsPane::cleanup()
{
    m_pane.reset();
}

void TestRunsPane::showNewestRuns()
{
    RunTableBuilder builder;
    builder.beginStore("store.db");
    RunRecord run;
    run.id = "newest";
    builder.add(run);
    builder.setPartial();
    Q_EMIT m_session->runs()->firstLoaded(builder.finish());
    QVERIFY(m_session->isPartial());
    QCOMPARE(messageText(), QString()); // the others are on their way
}

void TestRunsPane::cancelledReadingIsToldAboveTheNewestRuns()
{
    showNewestRuns();
    Q_EMIT m_session->runs()->cancelled();
    QCOMPARE(messageText(), "Reading was cancelled, so only the newest runs are shown.");
    QCOMPARE(m_session->selection()->table()->size(), std::size_t(1));
    Q_EMIT m_session->runs()->started();
    QCOMPARE(messageText(), QString());
}

void TestRunsPane::failedReadingIsToldAboveTheNewestRuns()
{
    showNewestRuns();
    Q_EMIT m_session->runs()->failed(Error(Error::Kind::Busy, "The file is locked."));
    QCOMPARE(messageText(), "Only the newest runs could be read. The file is locked.");
}

void TestRunsPane::withoutAnyRunsItIsToldInTheirPlace()
{
    Q_EMIT m_session->runs()->cancelled();
    QCOMPARE(messageText(), QString());
    QVERIFY(says("Reading was cancelled."));
}

void TestRunsPane::whatBecameOfHistoriesIsToldBesideIt()
{
    showNewestRuns();
    Q_EMIT m_session->runs()->cancelled();
    Q_EMIT m_session->statistics()->failed(Error(Error::Kind::Busy, "The file is locked."));
    QVERIFY(says("Not all histories could be read. The file is locked."));
    Q_EMIT m_session->statistics()->progressed(0);
    const QList<MessageBar *> bars = m_pane->findChildren<MessageBar *>();
    QCOMPARE(std::count_if(bars.begin(), bars.end(), [](const MessageBar *bar) { return bar->isVisible(); }), 1);
    QCOMPARE(messageText(), "Reading was cancelled, so only the newest runs are shown.");
}

void TestRunsPane::aStoreOnItsWayIsToldAndCanBeGivenUp()
{
    m_session->stores()->open("/nowhere/training.db"); // the answer needs the event loop
    QVERIFY(says("Opening training.db"));
    Q_EMIT m_pane->runs()->cancelRequested();
    QCOMPARE(m_session->stores()->locations(), QStringList());
}

QTEST_MAIN(TestRunsPane)
#include "tst_runspane.moc"
