#include "mlflowtables.h"
#include "sqlitefixture.h"

#include "core/numbers.h"
#include "runs/renewedtable.h"
#include "stores/storeopener.h"

#include <QTemporaryDir>

using namespace runloupe;

/// What was written between two looks at a database; and that whoever goes by it knows the same as who reads all again.
class TestSqliteChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNew_data();
    void tellsWhatIsNew();
    void knowsAsMuchAsAllReadAgain_data();
    void knowsAsMuchAsAllReadAgain();
    void readsNothingOfADatabaseAtRest();
    void letsAWriterWrite_data();
    void letsAWriterWrite();

private:
    QString make(const QByteArray &sql);

    QTemporaryDir m_folder;
    int m_stores = 0;
};

namespace {

/// Two runs that go on and one that is done.
const QByteArray Runs = R"(
    insert into experiments (experiment_id, name, lifecycle_stage) values (1, 'e', 'active');
    insert into runs (run_uuid, experiment_id, status, lifecycle_stage, start_time, end_time) values
        ('a', 1, 'RUNNING', 'active', 10, null), ('b', 1, 'RUNNING', 'active', 20, null), ('c', 1, 'FINISHED', 'active', 5, 9);
    insert into params (key, value, run_uuid) values ('lr', '0.1', 'a'), ('lr', '0.2', 'b'), ('lr', '0.3', 'c');
    insert into tags (key, value, run_uuid) values ('note', 'x', 'a'), ('note', 'y', 'c');
    insert into metrics (key, value, timestamp, run_uuid, step) values ('loss', 3, 1, 'a', 0), ('loss', 6, 1, 'b', 0),
        ('loss', 2, 2, 'a', 1), ('acc', 0.5, 9, 'a', 0), ('loss', 5, 2, 'c', 1);
    insert into latest_metrics (key, value, timestamp, run_uuid, step, is_nan) values ('loss', 2, 2, 'a', 1, 0),
        ('acc', 0.5, 9, 'a', 0, 0), ('loss', 6, 1, 'b', 0, 0), ('loss', 5, 2, 'c', 1, 0);
)";

const QByteArray LossOfA = "insert into metrics (key, value, timestamp, run_uuid, step) values ('loss', 1, 3, 'a', 2);"
                           "update latest_metrics set value = 1, timestamp = 3, step = 2 where run_uuid = 'a' and key = 'loss';";

QStringList pointsOf(const Series &series)
{
    QStringList points;
    for (std::size_t i = 0; i < series.size(); ++i)
        points << QStringLiteral("%1@%2=%3").arg(series.steps[i]).arg(series.timestamps[i]).arg(exactNumber(series.values[i]));
    return points;
}

QString nameOf(const Series &series)
{
    return series.runId + u' ' + series.key;
}

/// In words: `rewritten`, `experiments`, the runs, and a line a tail.
QStringList linesOf(const StoreChanges &changes)
{
    QStringList lines;
    if (changes.isRewritten)
        return { QStringLiteral("rewritten") };
    if (changes.areExperimentsChanged)
        lines << QStringLiteral("experiments");
    lines << changes.runIds;
    for (const SeriesTail &tail : changes.tails)
        lines << QStringLiteral("%1: %2").arg(nameOf(tail.points), pointsOf(tail.points).join(u' '));
    lines.sort();
    return lines;
}

/// What a window knows of a store.
struct Known {
    SharedMark mark;
    SharedRunTable table;
    QMap<QString, SharedSeries> series;
};

Known readAll(const SharedStore &store)
{
    Known known;
    known.mark = store->changesSince(nullptr, Stop::never())->mark;
    known.table = *readRunTable({ { store, {} } }, Stop::never());
    const auto keep = [&](Series &&series) { known.series.insert(nameOf(series), std::make_shared<const Series>(series)); };
    if (!store->readSeries({ {}, {}, View::All }, keep, Stop::never()))
        qFatal("The series cannot be read.");
    return known;
}

/// As a window goes by the changes. False where it would read all again.
bool follow(const SharedStore &store, Known &known)
{
    const Result<StoreChanges> changes = store->changesSince(known.mark, Stop::never());
    if (!changes || changes->isRewritten)
        return false;
    QSet<RunKey> runs;
    for (const QString &id : changes->runIds)
        runs << RunKey { store->uri(), id };
    const auto now = readRunTable({ { store, { {}, View::Active, 0, changes->runIds } } }, Stop::never());
    if (!runs.isEmpty())
        known.table = renewedTable(known.table, runs, **now);
    for (const SeriesTail &tail : changes->tails) {
        SharedSeries &series = known.series[nameOf(tail.points)];
        series = grown(
            series ? series : std::make_shared<const Series>(Series { tail.points.runId, tail.points.key, {}, {}, {} }), tail);
    }
    known.mark = changes->mark;
    return true;
}

QStringList linesOf(const Known &known)
{
    QStringList lines;
    const RunTable &table = *known.table;
    for (Row row = 0; row < table.size(); ++row) {
        QStringList values;
        for (int i = 0; i < TextAttributeCount; ++i)
            values << table.attribute(TextAttribute(i)).string(row);
        for (const TextColumn &param : table.params())
            values << QStringLiteral("param %1 %2").arg(param.key(), param.string(row));
        for (const NumberColumn &metric : table.metrics())
            values
                << QStringLiteral("metric %1 %2").arg(metric.key(), metric.has(row) ? exactNumber(metric.value(row)) : QString());
        for (const TextColumn &tag : table.tags())
            values << QStringLiteral("tag %1 %2").arg(tag.key(), tag.string(row));
        values << QString::number(table.attribute(TimeAttribute::EndTime).time(row).value_or(-1));
        values.sort();
        lines << table.attribute(TextAttribute::RunId).string(row) + u' ' + values.join(u' ');
    }
    for (auto series = known.series.begin(); series != known.series.end(); ++series) {
        if (table.rowOf({ table.attribute(TextAttribute::Store).string(0), series.value()->runId }) != NoRow)
            lines << series.key() + u' ' + pointsOf(*series.value()).join(u' ');
    }
    lines.sort();
    return lines;
}

} // namespace

QString TestSqliteChanges::make(const QByteArray &sql)
{
    const QString path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_stores));
    if (const QString problem = runSql(path, sql); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return path;
}

void TestSqliteChanges::tellsWhatIsNew_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("nothing") << QByteArray("select 1") << QStringList();
    QTest::newRow("a point") << LossOfA << QStringList { "a", "a loss: 2@3=1" };
    QTest::newRow("points of two runs, steps that begin again")
        << QByteArray("insert into metrics (key, value, timestamp, run_uuid, step) values ('loss', 9, 3, 'a', 0),"
                      " ('loss', 8, 3, 'b', 1), ('loss', 7, 4, 'a', 1)")
        << QStringList { "a", "a loss: 0@3=9 1@4=7", "b", "b loss: 1@3=8" };
    QTest::newRow("what is no finite number")
        << QByteArray("insert into metrics values ('loss', 0, 3, 'a', 2, 1), ('loss', 1.7976931348623157e308, 4, 'a', 3, 0)")
        << QStringList { "a", "a loss: 2@3=NaN 3@4=Infinity" };
    QTest::newRow("the end of a run") << QByteArray("update runs set status = 'FINISHED', end_time = 99 where run_uuid = 'b'")
                                      << QStringList { "b", "experiments" };
    QTest::newRow("another name of a finished run")
        << QByteArray("update runs set name = 'n' where run_uuid = 'c'") << QStringList { "c", "experiments" };
    QTest::newRow("a run put into the trash")
        << QByteArray("update runs set lifecycle_stage = 'deleted' where run_uuid = 'c'") << QStringList { "c", "experiments" };
    QTest::newRow("a run that goes on again")
        << QByteArray("update runs set status = 'RUNNING', end_time = null where run_uuid = 'c';"
                      "insert into metrics (key, value, timestamp, run_uuid, step) values ('loss', 4, 50, 'c', 2)")
        << QStringList { "c", "c loss: 2@50=4", "experiments" };
    QTest::newRow("a new run") << QByteArray(
        "insert into runs (run_uuid, experiment_id, status, lifecycle_stage) values ('d', 1, 'RUNNING', 'active');"
        "insert into metrics (key, value, timestamp, run_uuid, step) values ('loss', 4, 50, 'd', 2)")
                               << QStringList { "d", "experiments" };
    QTest::newRow("a param") << QByteArray("insert into params values ('width', '3', 'b')") << QStringList { "b" };
    QTest::newRow("a new tag of a finished run")
        << QByteArray("insert into tags values ('more', 'z', 'c')") << QStringList { "c" };
    QTest::newRow("another value of a tag") << QByteArray("update tags set value = 'z' where run_uuid = 'a'")
                                            << QStringList { "a" };
    QTest::newRow("an experiment") << QByteArray("insert into experiments (experiment_id, name) values (2, 'f')")
                                   << QStringList { "experiments" };
    const QStringList rewritten { "rewritten" };
    QTest::newRow("a run that is gone") << QByteArray(
        "delete from runs where run_uuid = 'b'; delete from metrics where run_uuid = 'b'")
                                        << rewritten;
    QTest::newRow("points that are gone") << QByteArray("delete from metrics where run_uuid = 'a'") << rewritten;
    QTest::newRow("the last point, replaced")
        << QByteArray("delete from metrics where rowid = (select max(rowid) from metrics);"
                      "insert into metrics (key, value, timestamp, run_uuid, step) values ('loss', 1, 3, 'a', 2)")
        << rewritten;
    QTest::newRow("points with other values") << QByteArray("update metrics set value = 77 where run_uuid = 'a'") << rewritten;
    QTest::newRow("another schema") << QByteArray("alter table runs add column mood text") << rewritten;
    QTest::newRow("rows that are numbered anew")
        << QByteArray("delete from metrics where rowid = 1; insert into params values ('z', '1', 'b'); vacuum") << rewritten;
}

void TestSqliteChanges::tellsWhatIsNew()
{
    QFETCH(QByteArray, written);
    QFETCH(QStringList, changes);
    for (const QByteArray &mode : { QByteArray("delete"), QByteArray("wal") }) {
        const QString path = make("pragma journal_mode = " + mode + ";" + TablesOf3_12 + Runs);
        const SharedStore store = *openStore(path, Stop::never());
        const SharedMark mark = store->changesSince(nullptr, Stop::never())->mark;
        QVERIFY(mark);
        QCOMPARE(runSql(path, written), QString());
        const Result<StoreChanges> found = store->changesSince(mark, Stop::never());
        QVERIFY(found);
        QCOMPARE(linesOf(*found), changes);
        QCOMPARE(linesOf(*store->changesSince(found->mark, Stop::never())), QStringList());
    }
}

void TestSqliteChanges::knowsAsMuchAsAllReadAgain_data()
{
    QTest::addColumn<QByteArray>("tables");
    QTest::newRow("before there were latest metrics") << TablesOf1_0;
    QTest::newRow("without an index by run") << TablesOf1_4;
    QTest::newRow("with an index by run") << TablesOf1_25;
    QTest::newRow("of these days") << TablesOf3_12;
}

void TestSqliteChanges::knowsAsMuchAsAllReadAgain()
{
    QFETCH(QByteArray, tables);
    const bool hasLatest = tables.contains("latest_metrics");
    QByteArray runs = Runs;
    if (!hasLatest)
        runs.truncate(runs.indexOf("insert into latest_metrics"));
    const QString path = make(tables + runs);
    const SharedStore store = *openStore(path, Stop::never());
    Known known = readAll(store);
    const QByteArrayList steps {
        hasLatest ? LossOfA : LossOfA.left(LossOfA.indexOf("update")),
        "update runs set status = 'FINISHED', end_time = 99 where run_uuid = 'b'; insert into params values ('width', '3', 'b');",
        "insert into runs (run_uuid, experiment_id, status, lifecycle_stage) values ('d', 1, 'RUNNING', 'active');"
        "insert into tags values ('mlflow.runName', 'four', 'd');",
        "insert into metrics (key, value, timestamp, run_uuid, step) values ('loss', 4, 5, 'c', 0), ('new', 4, 5, 'c', 7);",
        "update runs set lifecycle_stage = 'deleted' where run_uuid = 'a'",
        "update runs set lifecycle_stage = 'active' where run_uuid = 'a'",
    };
    for (const QByteArray &step : steps) {
        QCOMPARE(runSql(path, step), QString());
        QVERIFY(follow(store, known));
        QCOMPARE(linesOf(known).join(u'\n'), linesOf(readAll(store)).join(u'\n'));
    }
}

/// Its files lie there as they did, and for so long that a change would show.
void TestSqliteChanges::readsNothingOfADatabaseAtRest()
{
    const QString path = make(TablesOf3_12 + Runs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    file.close();
    const SharedStore store = *openStore(path, Stop::never());
    const SharedMark mark = store->changesSince(nullptr, Stop::never())->mark;
    QCOMPARE(store->changesSince(mark, Stop::never())->mark, mark);
    QCOMPARE(runSql(path, LossOfA), QString());
    QVERIFY(store->changesSince(mark, Stop::never())->mark != mark);
}

void TestSqliteChanges::letsAWriterWrite_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("with a journal") << QByteArray("delete");
    QTest::newRow("with a log") << QByteArray("wal");
}

/// While it keeps the database open, and between two looks.
void TestSqliteChanges::letsAWriterWrite()
{
    QFETCH(QByteArray, mode);
    const QString path = make("pragma journal_mode = " + mode + ";" + TablesOf3_12 + Runs);
    OtherProcess writer(path, LossOfA);
    QVERIFY(writer.isReady());
    const SharedStore store = *openStore(path, Stop::never());
    SharedMark mark = store->changesSince(nullptr, Stop::never())->mark;
    for (int step = 10; step < 13; ++step) {
        const QByteArray point = QByteArray::number(step);
        QCOMPARE(runSql(path,
                        "pragma busy_timeout = 0; insert into metrics (key, value, timestamp, run_uuid, step) values ('loss', 1, "
                            + point + ", 'a', " + point + ")"),
                 QString());
        const QStringList before = stateOf(m_folder.path());
        const Result<StoreChanges> changes = store->changesSince(mark, Stop::never());
        QVERIFY(changes);
        QCOMPARE(linesOf(*changes), (QStringList { "a", QStringLiteral("a loss: %1@%1=1").arg(step) }));
        QCOMPARE(stateOf(m_folder.path()), before);
        mark = changes->mark;
    }
}

SQLITE_TEST_MAIN(TestSqliteChanges)
#include "tst_sqlitechanges.moc"
