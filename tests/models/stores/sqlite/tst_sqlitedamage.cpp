#include "mlflowtables.h"
#include "sqlitefixture.h"

#include "stores/storeopener.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace runloupe;

/// Broken databases: nothing crashes or hangs, what can be read is given, and what is missing is told.
class TestSqliteDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void readsAroundADamagedPage_data();
    void readsAroundADamagedPage();
    void readsTheTableWhereAnIndexIsDamaged();
    void readsTheIndexWhereATableIsDamaged();
    void readsWhatIsLeftOfACutStore_data();
    void readsWhatIsLeftOfACutStore();
    void missesOneTableOnly();
    void readsWhatASoundListOfTablesNames();
};

namespace {

constexpr qsizetype PageBytes = 4096;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray flipped(QByteArray bytes, QRandomGenerator &random, int bits, qsizetype within)
{
    for (int i = 0; i < bits; ++i) {
        const qsizetype place = random.bounded(int(within));
        bytes[place] = char(bytes[place] ^ (1 << random.bounded(8)));
    }
    return bytes;
}

QByteArray withPage(QByteArray bytes, qsizetype page, const QByteArray &content)
{
    return bytes.replace(page * PageBytes, PageBytes, content);
}

/// An error must be of use to somebody.
void check(const Error &error)
{
    QVERIFY(!error.message().isEmpty() && !error.message().contains('\n'));
    QVERIFY2(error.kind() != Error::Kind::Stopped, "took too long");
}

template <typename Answer>
void check(const Result<Answer> &result)
{
    if (!result)
        check(result.error());
}

/// Far longer than any of these files needs, and still an end.
Stop afterAMinute()
{
    QElapsedTimer timer;
    timer.start();
    return Stop([timer] { return timer.hasExpired(60'000); }, {});
}

void readEverything(const SharedStore &store)
{
    const Stop stop = afterAMinute();
    check(store->describe(stop));
    check(store->experiments(View::All, stop));
    check(readRunTable({ { store, { {}, View::All } } }, stop));
    check(store->readSeries(
        { {}, {}, View::All }, [](Series &&) {}, stop));
    check(store->models(stop));
}

} // namespace

void TestSqliteDamage::survives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QRandomGenerator random(20240301);
    for (const char *name : { "mlflow-1.30.1", "mlflow-3.17.2" }) {
        const QByteArray sound = bytesOf(QStringLiteral(TEST_DATA "/%1/mlflow.db").arg(name));
        const qsizetype pages = sound.size() / PageBytes;
        for (const int percent : { 1, 3, 10, 30, 50, 70, 90, 99 }) {
            const qsizetype length = sound.size() * percent / 100;
            QTest::addRow("%s cut after %d %%", name, percent) << sound.first(length);
            QTest::addRow("%s cut at a page after %d %%", name, percent) << sound.first(length / PageBytes * PageBytes);
        }
        for (int i = 0; i < 12; ++i) {
            QTest::addRow("%s with one bit flipped, %d", name, i) << flipped(sound, random, 1, sound.size());
            QTest::addRow("%s with 300 bits flipped, %d", name, i) << flipped(sound, random, 300, sound.size());
            QTest::addRow("%s with its head damaged, %d", name, i) << flipped(sound, random, 4, PageBytes);
            const qsizetype page = 1 + random.bounded(int(pages - 1));
            const qsizetype other = random.bounded(int(pages));
            QTest::addRow("%s with page %d empty", name, int(page)) << withPage(sound, page, QByteArray(PageBytes, 0));
            QTest::addRow("%s with page %d a copy of %d", name, int(page), int(other))
                << withPage(sound, page, sound.mid(other * PageBytes, PageBytes));
        }
    }
}

void TestSqliteDamage::survives()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    write(folder.filePath("mlflow.db"), bytes);
    const Result<SharedStore> store = openStore(folder.filePath("mlflow.db"), afterAMinute());
    check(store);
    if (store)
        readEverything(*store);
    QCOMPARE(bytesOf(folder.filePath("mlflow.db")), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { "mlflow.db" });
}

void TestSqliteDamage::readsAroundADamagedPage_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("marked"); // a text that stands in the page to be damaged
    QTest::newRow("of runs") << QByteArray("runs") << QByteArray("name of 1000");
    QTest::newRow("of params") << QByteArray("params") << QByteArray("value of 1000");
    QTest::newRow("of tags") << QByteArray("tags") << QByteArray("tag of 1000");
}

/// 2000 runs with a param, a tag and a metric each.
void TestSqliteDamage::readsAroundADamagedPage()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, marked);
    const QTemporaryDir folder;
    const QString path = folder.filePath("mlflow.db");
    QCOMPARE(runSql(path, TablesOf1_25 + R"(
        insert into experiments values (1, 'e', '', 'active');
        create temp table n as with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000) select i from n;
        insert into runs (run_uuid, name, lifecycle_stage, experiment_id) select 'r' || i, 'name of ' || i, 'active', 1 from n;
        insert into params select 'p', 'value of ' || i, 'r' || i from n;
        insert into tags select 't', 'tag of ' || i, 'r' || i from n;
        insert into latest_metrics select 'm', i, 0, 0, 0, 'r' || i from n;)"),
             QString());
    QByteArray bytes = bytesOf(path);
    bytes = withPage(bytes, bytes.indexOf(marked) / PageBytes, QByteArray(PageBytes, 'x'));
    write(path, bytes);

    const Result<SharedStore> store = openStore(path, Stop::never());
    QVERIFY(store);
    const Result<SharedRunTable> read = readRunTable({ { *store, {} } }, Stop::never());
    QVERIFY(read);
    const RunTable &runs = **read;
    QCOMPARE(runs.warnings().count(), 1);
    QVERIFY2(runs.warnings().sentences().first().contains(table), qPrintable(runs.warnings().sentences().first()));
    const auto count = [&runs](const auto &column) {
        std::size_t rows = 0;
        for (Row row = 0; row < runs.size(); ++row)
            rows += column.has(row);
        return rows;
    };
    const std::size_t most = table == "runs" ? runs.size() : 2000;
    QVERIFY(runs.size() <= 2000 && runs.size() > 1800);
    QVERIFY(runs.rowOf({ (*store)->uri(), "r1" }) != NoRow && runs.rowOf({ (*store)->uri(), "r2000" }) != NoRow);
    QCOMPARE(count(*runs.metric("m")), runs.size());
    QVERIFY(count(*runs.param("p")) <= most && count(*runs.param("p")) > 1800);
    QVERIFY(count(*runs.tag("t")) <= most && count(*runs.tag("t")) > 1800);
}

void TestSqliteDamage::readsTheTableWhereAnIndexIsDamaged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("mlflow.db");
    QCOMPARE(runSql(path, TablesOf1_25 + R"(
        insert into experiments values (1, 'e', '', 'active');
        create temp table n as with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000) select i from n;
        insert into runs (run_uuid, lifecycle_stage, experiment_id) values ('r1', 'active', 1), ('r2', 'active', 1);
        insert into metrics select 'loss', i, i, 'r1', i, 0 from n;)"),
             QString());
    QCOMPARE(
        runSql(
            path,
            "pragma writable_schema = on; update sqlite_schema set rootpage = 1 where name like '%metrics%' and type = 'index'"),
        QString());
    const Result<SharedStore> store = openStore(path, Stop::never());
    QVERIFY(store);
    for (const QStringList &keys : { QStringList {}, QStringList { "loss" } }) {
        QList<Series> read;
        const Result<Warnings> warnings = (*store)->readSeries(
            { { "r1" }, keys, View::All }, [&read](Series &&series) { read << series; }, Stop::never());
        QVERIFY(warnings);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().size(), std::size_t(1000));
    }
}

/// Of a run, its id; of a metric, every point; for that is what their indexes hold.
void TestSqliteDamage::readsTheIndexWhereATableIsDamaged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("mlflow.db");
    QCOMPARE(runSql(path, TablesOf1_25 + R"(
        insert into experiments values (1, 'e', '', 'active');
        create temp table n as with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000) select i from n;
        insert into runs (run_uuid, lifecycle_stage, experiment_id) values ('r1', 'active', 1), ('r2', 'active', 1);
        insert into params values ('p', '0.5', 'r2');
        insert into metrics select 'loss', i, i, 'r1', i, 0 from n;
        pragma writable_schema = on;
        update sqlite_schema set rootpage = (select rootpage from sqlite_schema where type = 'index' and tbl_name = 'tags')
            where type = 'table' and name in ('runs', 'metrics');)"),
             QString());
    const Result<SharedStore> store = openStore(path, Stop::never());
    QVERIFY(store);
    const Result<SharedRunTable> runs = readRunTable({ { *store, {} } }, Stop::never());
    QVERIFY(runs);
    QCOMPARE((*runs)->size(), Row(2));
    QCOMPARE((*runs)->param("p")->text((*runs)->rowOf({ (*store)->uri(), "r2" })), "0.5");
    QCOMPARE((*runs)->warnings().count(), 1);
    QCOMPARE((*store)->experiments(View::All, Stop::never())->items.last().activeRuns, 2);
    std::size_t points = 0;
    const auto count = [&points](Series &&series) { points += series.size(); };
    QCOMPARE((*store)->readSeries({ {}, {}, View::Active }, count, Stop::never())->count(), 1);
    QCOMPARE(points, std::size_t(1000));
}

void TestSqliteDamage::readsWhatIsLeftOfACutStore_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<qsizetype>("runs");
    QTest::addColumn<qsizetype>("params");
    QTest::newRow("all runs and params") << "mlflow-3.17.2" << qsizetype(557'056) << qsizetype(23) << qsizetype(51);
    QTest::newRow("all runs and no table of params") << "mlflow-1.30.1" << qsizetype(102'400) << qsizetype(23) << qsizetype(0);
    QTest::newRow("nothing, which is told") << "mlflow-1.30.1" << qsizetype(90'112) << qsizetype(0) << qsizetype(0);
}

void TestSqliteDamage::readsWhatIsLeftOfACutStore()
{
    QFETCH(QString, name);
    QFETCH(qsizetype, bytes);
    QFETCH(qsizetype, runs);
    QFETCH(qsizetype, params);
    const QTemporaryDir folder;
    write(folder.filePath("mlflow.db"), bytesOf(QStringLiteral(TEST_DATA "/%1/mlflow.db").arg(name)).first(bytes));
    const Result<SharedStore> store = openStore(folder.filePath("mlflow.db"), Stop::never());
    QVERIFY(store);
    const Result<SharedRunTable> read = readRunTable({ { *store, { {}, View::All } } }, Stop::never());
    QVERIFY(read);
    QCOMPARE(qsizetype((*read)->size()), runs);
    qsizetype values = 0;
    for (const TextColumn &column : (*read)->params()) {
        for (Row row = 0; row < (*read)->size(); ++row)
            values += column.has(row);
    }
    QCOMPARE(values, params);
    QCOMPARE((*read)->warnings().count(), 1);
    QVERIFY((*read)->warnings().sentences().first().contains("runs"));
}

/// As after a bit has flipped in the list of tables.
void TestSqliteDamage::missesOneTableOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("mlflow.db");
    QCOMPARE(runSql(path, TablesOf1_25 + R"(
        insert into experiments values (1, 'e', '', 'active');
        insert into runs (run_uuid, lifecycle_stage, experiment_id) values ('r1', 'active', 1);
        alter table params rename to qarams;)"),
             QString());
    const Result<SharedStore> store = openStore(path, Stop::never());
    QVERIFY(store);
    QCOMPARE((*readRunTable({ { *store, {} } }, Stop::never()))->size(), Row(1));
    QCOMPARE(runSql(path, "alter table runs rename to sons"), QString());
    const Result<SharedStore> withoutRuns = openStore(path, Stop::never());
    QVERIFY(!withoutRuns);
    QCOMPARE(withoutRuns.error().kind(), Error::Kind::Damaged);
}

void TestSqliteDamage::readsWhatASoundListOfTablesNames()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("mlflow.db");
    QCOMPARE(
        runSql(path,
               TablesOf3_0
                   + "insert into experiments values (1, 'e', '', 'active', 1, 1);"
                     "pragma writable_schema = on; update sqlite_schema set sql = 'create nonsense' where name = 'datasets'"),
        QString());
    const Result<SharedStore> store = openStore(path, Stop::never());
    QVERIFY(store);
    QCOMPARE((*store)->experiments(View::All, Stop::never())->items.size(), 1);
    QVERIFY(!(*store)->describe(Stop::never())->warnings.isEmpty());
}

QTEST_GUILESS_MAIN(TestSqliteDamage)
#include "tst_sqlitedamage.moc"
