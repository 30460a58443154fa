#include "mlflowtables.h"
#include "sqlitestores.h"

using namespace runloupe;

/// Which runs of a database are read, on which way, and in how many turns: whatever the way, the answer is the same.
class TestSqliteReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsRunsByView_data();
    void showsRunsByView();
    void readsFewRunsAsItReadsAll();
    void goesOnAfterEachTurn();
    void readsManyRunsOnTwoConnections();
    void stops();

private:
    SharedStore open(const QByteArray &sql) { return m_stores.open(sql); }

    SqliteStores m_stores;
};

void TestSqliteReading::showsRunsByView_data()
{
    QTest::addColumn<QStringList>("experiments");
    QTest::addColumn<View>("view");
    QTest::addColumn<QStringList>("runs");
    const QStringList none;
    QTest::newRow("active of all") << none << View::Active << QStringList { "aa" };
    QTest::newRow("deleted of all is the rest") << none << View::Deleted << QStringList { "ad", "da", "dd" };
    QTest::newRow("all of all") << none << View::All << QStringList { "aa", "ad", "da", "dd" };
    QTest::newRow("active of an active one") << QStringList { "1" } << View::Active << QStringList { "aa" };
    QTest::newRow("deleted of an active one") << QStringList { "1" } << View::Deleted << QStringList { "ad" };
    QTest::newRow("active of a deleted one, asked for by name") << QStringList { "2" } << View::Active << QStringList { "da" };
    QTest::newRow("deleted of a deleted one") << QStringList { "2" } << View::Deleted << QStringList { "dd" };
    QTest::newRow("all of two") << QStringList { "1", "2" } << View::All << QStringList { "aa", "ad", "da", "dd" };
    QTest::newRow("of one that is not there") << QStringList { "3" } << View::All << none;
}

/// Runs are called by the stage of their experiment and their own.
void TestSqliteReading::showsRunsByView()
{
    QFETCH(QStringList, experiments);
    QFETCH(View, view);
    QFETCH(QStringList, runs);
    const SharedStore store = open(TablesOf1_25 + R"(
        insert into experiments values (1, 'one', '', 'active'), (2, 'two', '', 'deleted');
        insert into runs (run_uuid, lifecycle_stage, experiment_id)
            values ('aa', 'active', 1), ('ad', 'deleted', 1), ('da', 'active', 2), ('dd', 'deleted', 2);)");
    QVERIFY(store);
    QCOMPARE(idsOf(*runsOf(store, { experiments, view })), runs);
    RunScope named { experiments, view };
    named.runIds = QStringList { "ad", "dd", "nobody" };
    QStringList both;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(both),
                 [&](const QString &id) { return named.runIds.contains(id); });
    QCOMPARE(idsOf(*runsOf(store, named)), both);
    const Result<StoreDescription> description = store->describe(Stop::never());
    QCOMPARE(description->activeRuns, 1);
    QCOMPARE(description->deletedRuns, 3);
    QCOMPARE(description->activeExperiments, 1);
    QCOMPARE(description->deletedExperiments, 1);
}

/// Enough runs that few of them are read by the indexes, and all of them in one pass.
void TestSqliteReading::readsFewRunsAsItReadsAll()
{
    const SharedStore store = open(TablesOf1_25 + R"(
        insert into experiments values (1, 'many', '', 'active'), (2, 'few', '', 'active');
        create temp table n as with recursive n(i) as (select 1 union all select i + 1 from n where i < 100) select i from n;
        insert into runs (run_uuid, name, lifecycle_stage, experiment_id) select 'r' || i, 'run ' || i, 'active', 1 + (i % 20 = 0) from n;
        insert into params select 'p', i, 'r' || i from n union all select 'q', 'q' || i, 'r' || i from n;
        insert into tags select 't', i, 'r' || i from n;
        insert into latest_metrics select 'm', i / 2.0, 0, 0, 0, 'r' || i from n;)");
    const SharedRunTable all = runsOf(store);
    const SharedRunTable few = runsOf(store, { { "2" }, View::All });
    QCOMPARE(few->size(), std::size_t(5));
    for (Row row = 0; row < few->size(); ++row) {
        const Row same = all->rowOf(few->keyOf(row));
        QVERIFY(same != NoRow);
        QCOMPARE(few->param("p")->string(row), all->param("p")->string(same));
        QCOMPARE(few->param("q")->string(row), all->param("q")->string(same));
        QCOMPARE(few->tag("t")->string(row), all->tag("t")->string(same));
        QCOMPARE(metricText(*few, "m", row), metricText(*all, "m", same));
    }
}

/// Whoever asks how far it is takes longer than a turn, so that each look around ends one.
void TestSqliteReading::goesOnAfterEachTurn()
{
    const SharedStore store = open(TablesOf1_25 + R"(
        create temp table n as with recursive n(i) as (select 1 union all select i + 1 from n where i < 1200) select i from n;
        insert into runs (run_uuid, name) select 'r' || i, 'run ' || i from n;
        insert into params select 'p', i, 'r' || i from n;)");
    int turns = 0;
    const Stop slow({}, [&turns](double fraction) {
        QVERIFY(fraction >= 0 && fraction <= 1);
        ++turns;
        QTest::qSleep(350);
    });
    const Result<SharedRunTable> read = readRunTable({ { store, { {}, View::All } } }, slow);
    QVERIFY(read);
    QVERIFY(turns >= 4);
    QCOMPARE((*read)->size(), std::size_t(1200));
    for (Row row = 0; row < 1200; ++row)
        QCOMPARE("r" + (*read)->param("p")->string(row), (*read)->attribute(TextAttribute::RunId).string(row));
}

void TestSqliteReading::readsManyRunsOnTwoConnections()
{
    constexpr Row Runs = 3000;
    const SharedStore store = open(TablesOf1_25 + R"(
        create temp table n as with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000) select i from n;
        insert into runs (run_uuid) select 'r' || i from n;
        insert into params select 'p', 'r' || i, 'r' || i from n;
        insert into tags select 't', 'r' || i, 'r' || i from n;
        insert into latest_metrics select 'm', i, 0, 0, 0, 'r' || i from n;)");
    const SharedRunTable runs = runsOf(store);
    QCOMPARE(runs->size(), std::size_t(Runs));
    for (Row row = 0; row < Runs; ++row) {
        const QString id = runs->attribute(TextAttribute::RunId).string(row);
        QCOMPARE(runs->param("p")->string(row), id);
        QCOMPARE(runs->tag("t")->string(row), id);
        QCOMPARE('r' + metricText(*runs, "m", row), id);
    }
    QVERIFY(runs->warnings().isEmpty());
}

void TestSqliteReading::stops()
{
    const SharedStore store = open(TablesOf1_25 + R"(
        insert into runs (run_uuid) with recursive n(i) as (select 1 union all select i + 1 from n where i < 50000) select 'r' || i from n;)");
    const Stop now([] { return true; }, {});
    const Result<SharedRunTable> read = readRunTable({ { store, { {}, View::All } } }, now);
    QVERIFY(!read);
    QCOMPARE(read.error().kind(), Error::Kind::Stopped);
}

QTEST_GUILESS_MAIN(TestSqliteReading)
#include "tst_sqlitereading.moc"
