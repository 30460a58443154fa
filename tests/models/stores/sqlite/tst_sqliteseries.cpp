#include "mlflowtables.h"
#include "sqlitefixture.h"

#include "core/numbers.h"
#include "stores/storeopener.h"

#include <QTemporaryDir>

using namespace runloupe;

/// Metric histories: the same points, whichever path through the table leads to them.
class TestSqliteSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameOnEveryPath_data();
    void readsTheSameOnEveryPath();
    void ordersPoints_data();
    void ordersPoints();
    void leavesOutWhatIsNotInView();
    void goesOnAfterEachTurn_data();
    void goesOnAfterEachTurn();
    void stops();

private:
    SharedStore open(const QByteArray &sql);

    QTemporaryDir m_folder;
    int m_stores = 0;
};

namespace {

/// A hundred runs without a metric, beside which one run is a small part.
const QByteArray OtherRuns
    = "insert into runs (run_uuid) with recursive n(i) as (select 1 union all select i + 1 from n where i < 100)"
      " select i from n;";

/// One line a series: `run key: step@timestamp=value …`, sorted.
QStringList linesOf(const SharedStore &store, const SeriesScope &scope, const Stop &stop = Stop::never())
{
    QStringList lines;
    const auto add = [&lines](Series &&series) {
        QString line = series.runId + ' ' + series.key + ':';
        for (std::size_t i = 0; i < series.size(); ++i)
            line += QStringLiteral(" %1@%2=%3").arg(series.steps[i]).arg(series.timestamps[i]).arg(exactNumber(series.values[i]));
        lines << line;
    };
    const Result<Warnings> read = store->readSeries(scope, add, stop);
    if (!read)
        return { read.error().message() };
    lines.sort();
    return lines;
}

} // namespace

SharedStore TestSqliteSeries::open(const QByteArray &sql)
{
    const QString path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_stores));
    if (const QString problem = runSql(path, sql); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    const Result<SharedStore> store = openStore(path, Stop::never());
    return store ? *store : nullptr;
}

void TestSqliteSeries::readsTheSameOnEveryPath_data()
{
    QTest::addColumn<QByteArray>("tables");
    QTest::addColumn<SeriesScope>("scope");
    QTest::addColumn<QStringList>("lines");
    const QStringList everything { "a acc: 0@9=0.5", "a loss: 0@1=3 1@2=2 2@3=1", "b acc: 0@9=0.25", "b loss: 0@1=6 1@2=5",
                                   "c \"odd\" ключ/x y: 0@0=7" };
    const QStringList loss { everything[1], everything[3] };
    struct Schema {
        const char *name;
        QByteArray tables;
    };
    for (const auto &[name, tables] :
         { Schema { "without an index by run", TablesOf1_0 }, Schema { "with an index by run", TablesOf1_25 },
           Schema { "with an index by run and key", TablesOf3_12 } }) {
        const auto row = [name](const char *what) -> QTestData & { return QTest::addRow("%s, %s", what, name); };
        row("everything") << tables << SeriesScope {} << everything;
        row("one metric") << tables << SeriesScope { {}, { "loss" } } << loss;
        row("one run") << tables << SeriesScope { { "a" }, {} } << everything.first(2);
        row("one metric of one run") << tables << SeriesScope { { "b" }, { "loss" } } << QStringList { everything[3] };
        row("two metrics of two runs") << tables << SeriesScope { { "a", "b" }, { "loss", "acc" } } << everything.first(4);
        row("asked for twice") << tables << SeriesScope { { "a", "a" }, { "acc", "acc" } } << QStringList { everything[0] };
        row("a key with odd characters") << tables << SeriesScope { {}, { "\"odd\" ключ/x y" } } << QStringList { everything[4] };
        row("a metric that is not there") << tables << SeriesScope { {}, { "Loss" } } << QStringList {};
        row("a run that is not there") << tables << SeriesScope { { "z" }, {} } << QStringList {};
    }
}

/// Points of many more runs lie around them, so that it matters how few are wanted.
void TestSqliteSeries::readsTheSameOnEveryPath()
{
    QFETCH(QByteArray, tables);
    QFETCH(SeriesScope, scope);
    QFETCH(QStringList, lines);
    const SharedStore store = open(tables + R"(;
        insert into experiments (experiment_id, name, lifecycle_stage) values (1, 'e', 'active'), (2, 'others', 'deleted');
        create temp table n as with recursive n(i) as (select 1 union all select i + 1 from n where i < 100) select i from n;
        insert into runs (run_uuid, experiment_id) select 'other' || i, 2 from n;
        insert into runs (run_uuid, experiment_id) values ('a', 1), ('b', 1), ('c', 1);
        insert into metrics (key, value, timestamp, run_uuid, step) select 'loss', i, i, 'other' || i, i from n;
        insert into metrics (key, value, timestamp, run_uuid, step) values ('loss', 3, 1, 'a', 0), ('loss', 6, 1, 'b', 0),
            ('loss', 2, 2, 'a', 1), ('acc', 0.5, 9, 'a', 0), ('loss', 5, 2, 'b', 1), ('acc', 0.25, 9, 'b', 0), ('loss', 1, 3, 'a', 2),
            ('"odd" ключ/x y', 7, 0, 'c', 0), ('loss', 0, 0, 'without a run', 0);)");
    QVERIFY(store);
    QCOMPARE(linesOf(store, scope), lines);
}

void TestSqliteSeries::ordersPoints_data()
{
    QTest::addColumn<QByteArray>("points"); // value, timestamp, step, is_nan; logged in this order
    QTest::addColumn<QString>("line");
    QTest::newRow("by step") << QByteArray("(5, 1, 5, 0), (3, 2, 3, 0), (4, 3, 4, 0)") << "r m: 3@2=3 4@3=4 5@1=5";
    QTest::newRow("then by timestamp") << QByteArray("(1, 20, 0, 0), (2, 10, 0, 0)") << "r m: 0@10=2 0@20=1";
    QTest::newRow("then as logged") << QByteArray("(3, 0, 0, 0), (1, 0, 0, 0), (2, 0, 0, 0)") << "r m: 0@0=3 0@0=1 0@0=2";
    QTest::newRow("with negative steps") << QByteArray("(1, 0, 0, 0), (2, 0, -7, 0)") << "r m: -7@0=2 0@0=1";
    QTest::newRow("with steps beyond 2^53") << QByteArray("(1, 0, 9007199254740993, 0), (2, 0, 9007199254740992, 0)")
                                            << "r m: 9007199254740992@0=2 9007199254740993@0=1";
    QTest::newRow("with what is no finite number")
        << QByteArray("(0, 0, 0, 1), (1.7976931348623157e308, 0, 1, 0), (-1.7976931348623157e308, 0, 2, 0), (4.9e-324, 0, 3, 0)")
        << "r m: 0@0=NaN 1@0=Infinity 2@0=-Infinity 3@0=5e-324";
    QTest::newRow("with zero and not a number at one moment") << QByteArray("(0, 0, 0, 0), (0, 0, 0, 1)") << "r m: 0@0=0 0@0=NaN";
}

void TestSqliteSeries::ordersPoints()
{
    QFETCH(QByteArray, points);
    QFETCH(QString, line);
    for (const QByteArray &tables : { TablesOf1_4, TablesOf1_25, TablesOf3_12 }) {
        for (const QByteArray &others : { QByteArray(), OtherRuns }) {
            const SharedStore store
                = open(tables + "insert into runs (run_uuid) values ('r');" + others
                       + "create temp table p (value, timestamp, step, is_nan); insert into p values " + points
                       + "; insert into metrics select 'm', value, timestamp, 'r', step, is_nan from p;");
            QVERIFY(store);
            QCOMPARE(linesOf(store, {}), QStringList { line });
            QCOMPARE(linesOf(store, { { "r" }, { "m" } }), QStringList { line });
        }
    }
}

void TestSqliteSeries::leavesOutWhatIsNotInView()
{
    const SharedStore store = open(TablesOf1_25 + R"(
        insert into experiments values (1, 'e', '', 'active'), (2, 'gone', '', 'deleted');
        insert into runs (run_uuid, lifecycle_stage, experiment_id) values ('a', 'active', 1), ('d', 'deleted', 1), ('x', 'active', 2);
        insert into metrics values ('m', 1, 0, 'a', 0, 0), ('m', 2, 0, 'd', 0, 0), ('m', 3, 0, 'x', 0, 0);)");
    QCOMPARE(linesOf(store, {}), QStringList { "a m: 0@0=1" });
    QCOMPARE(linesOf(store, { {}, {}, View::Deleted }), (QStringList { "d m: 0@0=2", "x m: 0@0=3" }));
    QCOMPARE(linesOf(store, { { "d" }, {} }), QStringList { "d m: 0@0=2" }); // asked for by name
}

void TestSqliteSeries::goesOnAfterEachTurn_data()
{
    QTest::addColumn<QByteArray>("tables");
    QTest::addColumn<SeriesScope>("scope");
    QTest::newRow("on the way by key") << TablesOf1_0 << SeriesScope {};
    QTest::newRow("on the way by run") << TablesOf1_25 << SeriesScope { { "r" }, {} };
    QTest::newRow("on the way by run and key") << TablesOf3_12 << SeriesScope { { "r" }, { "m" } };
    QTest::newRow("on the way through the table") << TablesBefore1_0 << SeriesScope {};
}

/// Whoever is asked whether to stop takes longer than a turn, so that each look around ends one.
void TestSqliteSeries::goesOnAfterEachTurn()
{
    QFETCH(QByteArray, tables);
    QFETCH(SeriesScope, scope);
    const SharedStore store = open(tables + R"(;
        create temp table n as with recursive n(i) as (select 1 union all select i + 1 from n where i < 4000) select i from n;
        insert into runs (run_uuid) values ('r'); insert into runs (run_uuid) select i from n where i < 50;
        insert into metrics (key, value, timestamp, run_uuid) select 'm', i, 7, 'r' from n;)");
    QVERIFY(store);
    int asked = 0;
    const auto linger = [&asked] {
        if (++asked % 3 == 1)
            QTest::qSleep(350);
        return false;
    };
    const QStringList lines = linesOf(store, scope, Stop(linger, [&linger](double) { linger(); }));
    QVERIFY(asked > 3);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().startsWith("r m: 0@7=1 0@7=2 0@7=3 "));
    QVERIFY(lines.first().endsWith(" 0@7=3999 0@7=4000"));
    QCOMPARE(lines.first().count('='), 4000);
}

void TestSqliteSeries::stops()
{
    const SharedStore store = open(TablesOf1_25 + R"(
        insert into runs (run_uuid) values ('r');
        insert into metrics with recursive n(i) as (select 1 union all select i + 1 from n where i < 50000) select 'm', i, i, 'r', i, 0 from n;)");
    const Stop now([] { return true; }, {});
    const Result<Warnings> read = store->readSeries(
        { { "r" }, {} }, [](Series &&) { QFAIL("nothing should come"); }, now);
    QVERIFY(!read);
    QCOMPARE(read.error().kind(), Error::Kind::Stopped);
}

QTEST_GUILESS_MAIN(TestSqliteSeries)
#include "tst_sqliteseries.moc"
