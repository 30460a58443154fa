#include "runs/runselection.h"
#include "session/openstores.h"
#include "session/runloader.h"
#include "session/seriesloader.h"
#include "session/session.h"
#include "tables/experimenttreemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace runloupe;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAStoreAndListsItsExperiments();
    void loadsTheRunsOfWhatIsChosen();
    void showsDeletedOnesWhenAsked();
    void readsTheHistoriesThatAViewWants();
    void aStoreThatCannotBeOpenedSaysWhy();
    void whatCannotBeReadLeavesNoOtherRunsBehind();
    void whatCanBeReadIsShownBesideWhatCannot();
    void closingAStoreForgetsIt();

private:
    QString open(const QString &location);
    std::size_t runCount() const;

    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_session = std::make_unique<Session>();
}

QString TestSession::open(const QString &location)
{
    const QString opened = m_session->stores()->open(location);
    [&] { QTRY_VERIFY(!m_session->isBusy()); }();
    return opened;
}

std::size_t TestSession::runCount() const
{
    return m_session->selection()->table() ? m_session->selection()->table()->size() : 0;
}

void TestSession::opensAStoreAndListsItsExperiments()
{
    const QString location = open(SAMPLE_STORE);
    QVERIFY(m_session->stores()->store(location));
    QVERIFY(m_session->stores()->description(location));
    const ExperimentTreeModel *tree = m_session->stores()->tree();
    QCOMPARE(tree->indexOf(location).data().toString(), "mlflow.db");
    QCOMPARE(tree->indexOf(location, "1").data().toString(), "My First Experiment");
    QVERIFY(!tree->indexOf(location, "4").isValid()); // the deleted one
}

void TestSession::loadsTheRunsOfWhatIsChosen()
{
    const QString location = open(SAMPLE_STORE);
    m_session->showExperiments({ { location, { "1" } } });
    QTRY_COMPARE(runCount(), std::size_t(11));
    m_session->showExperiments({ { location, { "1", "2" } } });
    QTRY_COMPARE(runCount(), std::size_t(18));
    m_session->showExperiments({});
    QTRY_COMPARE(runCount(), std::size_t(0));
}

void TestSession::showsDeletedOnesWhenAsked()
{
    const QString location = open(SAMPLE_STORE);
    m_session->showExperiments({ { location, {} } });
    QTRY_COMPARE(runCount(), std::size_t(22));
    m_session->setDeletedShown(true);
    QTRY_COMPARE(runCount(), std::size_t(23));
    QVERIFY(m_session->stores()->tree()->indexOf(location, "4").isValid());
}

void TestSession::readsTheHistoriesThatAViewWants()
{
    const QString location = open(SAMPLE_STORE);
    m_session->showExperiments({ { location, { "2" } } });
    QTRY_COMPARE(runCount(), std::size_t(7));
    const SharedRunTable table = m_session->selection()->table();
    SeriesRequest request { table->attribute(TextAttribute::Store).string(0), {}, { "val/loss" } };
    for (Row row = 0; row < table->size(); ++row)
        request.runIds << table->attribute(TextAttribute::RunId).string(row);

    QStringList keys;
    std::size_t points = 0;
    connect(m_session->series(), &SeriesLoader::seriesLoaded, this, [&](const QString &, const SharedSeries &series) {
        keys << series->key;
        points += series->size();
    });
    QSignalSpy finished(m_session->series(), &SeriesLoader::finished);
    m_session->loadSeries({ request });
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(keys, QStringList(6, "val/loss"));
    QCOMPARE(points, std::size_t(180));
}

void TestSession::aStoreThatCannotBeOpenedSaysWhy()
{
    QSignalSpy failed(m_session->runs(), &RunLoader::failed);
    const QString location = open("/nowhere/mlflow.db");
    QVERIFY(m_session->stores()->error(location));
    QVERIFY(m_session->stores()->error(location)->message().contains("/nowhere/mlflow.db"));
    m_session->showExperiments({ { location, {} } });
    QCOMPARE(failed.count(), 1);
}

void TestSession::whatCannotBeReadLeavesNoOtherRunsBehind()
{
    const QString location = open(SAMPLE_STORE);
    const QString nowhere = open("/nowhere/mlflow.db");
    m_session->showExperiments({ { location, {} } });
    QTRY_COMPARE(runCount(), std::size_t(22));
    m_session->showExperiments({ { nowhere, {} } });
    QTRY_COMPARE(runCount(), std::size_t(0));
    m_session->showExperiments({ { location, {} } });
    QTRY_COMPARE(runCount(), std::size_t(22));
    m_session->showExperiments({ { location, { "1" } } });
    m_session->runs()->cancel();
    QCOMPARE(runCount(), std::size_t(0));
}

void TestSession::whatCanBeReadIsShownBesideWhatCannot()
{
    const QString nowhere = open("/nowhere/mlflow.db");
    const QString location = open(SAMPLE_STORE);
    m_session->showExperiments({ { nowhere, {} }, { location, {} } });
    QTRY_COMPARE(runCount(), std::size_t(22));
}

void TestSession::closingAStoreForgetsIt()
{
    const QString location = open(SAMPLE_STORE);
    QSignalSpy closed(m_session->stores(), &OpenStores::closed);
    m_session->stores()->close(location);
    m_session->stores()->close(location);
    QCOMPARE(closed.count(), 1);
    QVERIFY(!m_session->stores()->store(location));
    QVERIFY(m_session->stores()->locations().isEmpty());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
