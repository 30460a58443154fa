#include "runs/runselection.h"
#include "session/detailsloader.h"
#include "session/openstores.h"
#include "session/runloader.h"
#include "session/seriesloader.h"
#include "session/session.h"
#include "tables/experimenttreemodel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace runloupe;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAStoreAndListsItsExperiments();
    void loadsTheRunsOfWhatIsChosen();
    void showsTheNewestRunsUntilAllAreRead();
    void keepsTheNewestRunsWhenTheRestIsCancelled();
    void waitsForAStoreThatIsBeingOpened();
    void showsNamedRunsOnly();
    void showsDeletedOnesWhenAsked();
    void readsTheHistoriesThatAViewWants();
    void readsWhatTheTableDoesNotKnowOfARun_data();
    void readsWhatTheTableDoesNotKnowOfARun();
    void aStoreThatCannotBeOpenedSaysWhy();
    void whatCannotBeReadLeavesNoOtherRunsBehind();
    void whatCannotBeReadAgainStays();
    void whatCanBeReadIsShownBesideWhatCannot();
    void closingAStoreForgetsIt();
    void aLinkAndItsGoalAreOneStore();

private:
    QString open(const QString &location);
    std::size_t runCount() const;

    QString storeOfManyRuns() const;

    std::unique_ptr<Session> m_session;
    QTemporaryDir m_folder;
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

QString TestSession::storeOfManyRuns() const
{
    const QString file = m_folder.filePath("many.db");
    if (QFile::exists(file) || !QFile::copy(SAMPLE_STORE, file))
        return file;
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(file), &database);
    sqlite3_exec(database, R"(insert into runs (run_uuid, name, status, start_time, lifecycle_stage, experiment_id)
        with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000)
        select 'many' || i, 'run ' || i, 'FINISHED', 4000000000000 + i, 'active', 1 from n)",
                 nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return file;
}

void TestSession::showsTheNewestRunsUntilAllAreRead()
{
    const QString location = open(storeOfManyRuns());
    QList<std::size_t> sizes;
    QList<bool> whetherPartial;
    connect(m_session->selection(), &RunSelection::tableChanged, this, [&] {
        sizes << runCount();
        whetherPartial << m_session->selection()->table()->isPartial();
        QVERIFY(m_session->selection()->table()->rowOf({ m_session->stores()->store(location)->uri(), "many1000" }) != NoRow);
    });
    m_session->showExperiments({ { location, {} } });
    QTRY_VERIFY(!m_session->isBusy());
    QCOMPARE(sizes, QList<std::size_t>({ 200, 1022 }));
    QCOMPARE(whetherPartial, QList<bool>({ true, false }));

    m_session->refresh(); // what is on screen stays whole
    QTRY_VERIFY(!m_session->isBusy());
    QCOMPARE(sizes, QList<std::size_t>({ 200, 1022, 1022 }));
}

void TestSession::keepsTheNewestRunsWhenTheRestIsCancelled()
{
    const QString location = open(storeOfManyRuns());
    connect(m_session->runs(), &RunLoader::firstLoaded, m_session->runs(), &RunLoader::cancel);
    QSignalSpy cancelled(m_session->runs(), &RunLoader::cancelled);
    m_session->showExperiments({ { location, {} } });
    QTRY_VERIFY(!m_session->isBusy());
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(runCount(), std::size_t(200));
    QVERIFY(m_session->selection()->table()->isPartial());
}

void TestSession::waitsForAStoreThatIsBeingOpened()
{
    QList<std::size_t> sizes;
    connect(m_session->runs(), &RunLoader::loaded, this, [&](const SharedRunTable &table) { sizes << table->size(); });
    const QSignalSpy started(m_session->runs(), &RunLoader::started);
    const QString location = m_session->stores()->open(SAMPLE_STORE);
    m_session->showExperiments({ { location, { "1" } } });
    QCOMPARE(started.size(), 1);
    QTRY_COMPARE(sizes, QList<std::size_t> { 11 });
}

void TestSession::showsNamedRunsOnly()
{
    const QString location = open(SAMPLE_STORE);
    m_session->showExperiments({ { location, { "1" } } });
    QTRY_COMPARE(runCount(), std::size_t(11));
    const QList<ExperimentChoice> two = m_session->choiceOf({ 0, 1 });
    QCOMPARE(two.size(), 1);
    QCOMPARE(two.first().runIds.size(), 2);
    m_session->showExperiments(two);
    QTRY_COMPARE(runCount(), std::size_t(2));
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

void TestSession::readsWhatTheTableDoesNotKnowOfARun_data()
{
    QTest::addColumn<QString>("runId");
    QTest::addColumn<QStringList>("points");
    QTest::addColumn<QStringList>("versions");
    QTest::newRow("with odd values") << "2296a1392335496685757da37522113f"
                                     << QStringList { "loss2: 1, 0 NaN, 0 infinite", "loss: 7, 1 NaN, 2 infinite" }
                                     << QStringList {};
    QTest::newRow("with registered models") << "56864a388286449cbd10ad6f15f01bae"
                                            << QStringList { "accuracy: 1, 0 NaN, 0 infinite", "f1: 1, 0 NaN, 0 infinite",
                                                             "precision: 1, 0 NaN, 0 infinite", "recall: 1, 0 NaN, 0 infinite" }
                                            << QStringList { "classifier 1", "classifier 2" };
    QTest::newRow("a run that is not there") << "gone" << QStringList {} << QStringList {};
}

void TestSession::readsWhatTheTableDoesNotKnowOfARun()
{
    QFETCH(QString, runId);
    const QString location = open(SAMPLE_STORE);
    const DetailsLoader *const loader = m_session->details();
    QStringList points;
    QStringList versions;
    connect(loader, &DetailsLoader::statisticsLoaded, this, [&](const QString &, const QString &, const MetricStatistics &all) {
        for (auto each = all.begin(); each != all.end(); ++each)
            points << QString("%1: %2, %3 NaN, %4 infinite")
                          .arg(each.key())
                          .arg(each->points)
                          .arg(each->notANumber)
                          .arg(each->infinite);
    });
    connect(loader, &DetailsLoader::modelsLoaded, this,
            [&](const QString &, const QString &, const QList<RegisteredModel> &models) {
                for (const RegisteredModel &model : models) {
                    for (const ModelVersion &version : model.versions)
                        versions << model.name + u' ' + version.version;
                }
            });
    QSignalSpy finished(loader, &DetailsLoader::finished);
    m_session->loadDetails(m_session->stores()->store(location)->uri(), runId);
    QVERIFY(m_session->isBusy());
    QTRY_COMPARE(finished.count(), 1);
    points.sort();
    QTEST(points, "points");
    QTEST(versions, "versions");
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

void TestSession::whatCannotBeReadAgainStays()
{
    const QString file = m_folder.filePath("vanishes.db");
    QVERIFY(QFile::copy(SAMPLE_STORE, file));
    const QString location = open(file);
    m_session->showExperiments({ { location, {} } });
    QTRY_COMPARE(runCount(), std::size_t(22));
    QVERIFY(QFile::remove(file));
    for (int time = 0; time < 2; ++time) {
        QSignalSpy failed(m_session->runs(), &RunLoader::failed);
        m_session->refresh();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(runCount(), std::size_t(22));
    }
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

void TestSession::aLinkAndItsGoalAreOneStore()
{
    const QString link = m_folder.filePath("link.db");
    QVERIFY(QFile::link(SAMPLE_STORE, link));
    const QString location = open(SAMPLE_STORE);
    QCOMPARE(open(link), location);
    QCOMPARE(m_session->stores()->locations(), QStringList { location });
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
