#include "sqlitefixture.h"

#include "stores/sqlite/database.h"

#include <QTemporaryDir>

using namespace runloupe;

/// That a database can be read in whatever state it is left, without a trace.
class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leavesNoTrace_data();
    void leavesNoTrace();
    void seesOneStateOfALog();
    void letsWritersInBetweenTurns();
    void waitsForALock();
    void saysWhoIsInTheWay();
    void stopsWhileItWaits();
    void usesASnapshotAgain();
    void seesTheSameTwiceOrNotAtAll();
    void noticesAWriterOnADatabaseAtRest();
    void makesNoLogAnew();
    void opensOddPaths_data();
    void opensOddPaths();
    void opensThroughALink();
    void readsWhatIsLeftOfACutFile();

private:
    QString folder() const { return m_folder->path(); }
    QString path() const { return m_folder->filePath(QStringLiteral("mlflow.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr const char *TwoRows = "create table t (x); insert into t values (1), (2);";
constexpr const char *TwoRowsInALog = "pragma journal_mode = wal; create table t (x); insert into t values (1), (2);";
/// Writes the database file in the middle of a transaction, which so many pages do not fit the cache.
constexpr const char *HalfDone = "create table t (x); insert into t values (1), (2); pragma cache_size = 1; begin;"
                                 "with recursive n(i) as (select 1 union all select i + 1 from n where i < 5000)"
                                 " insert into t select hex(randomblob(100)) from n; update t set x = 7;";

/// How the database came to be as it is found.
enum class Before {
    Closed, ///< the writer has closed it
    Alive, ///< the writer has it open
    Dead, ///< the writer was killed
    DeadWithoutSharedMemory, ///< and only the database and its log were copied
    EmptyLog, ///< closed, with an empty log left by somebody
    SharedMemoryAlone, ///< closed, with nothing but the shared memory left
};

qint64 rows(Database &database)
{
    Result<Statement> count = database.prepare("select count(*) from t");
    return count && count->next() ? count->integer(0) : -1;
}

qint64 rowsAt(const QString &path)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path, Stop::never());
    if (!database)
        qWarning("%s (%s)", qPrintable(database.error().message()), qPrintable(database.error().detail()));
    return database && (*database)->confirmUnchanged() ? rows(**database) : -1;
}

void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(folder(), QFile::Permissions(0x7755)));
}

void TestDatabase::cleanup()
{
    QFile::setPermissions(folder(), QFile::Permissions(0x7755));
}

void TestDatabase::leavesNoTrace_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<Before>("before");
    QTest::addColumn<bool>("isReadOnly");
    for (const bool isReadOnly : { false, true }) {
        const auto row = [isReadOnly](const char *name) -> QTestData & {
            return QTest::addRow("%s, %s folder", name, isReadOnly ? "read-only" : "writable");
        };
        row("a database at rest") << QByteArray(TwoRows) << Before::Closed << isReadOnly;
        row("a database that is open elsewhere") << QByteArray(TwoRows) << Before::Alive << isReadOnly;
        row("a transaction that has not been committed")
            << QByteArray(TwoRows) + "begin; insert into t values (3);" << Before::Alive << isReadOnly;
        row("a hot journal") << QByteArray(HalfDone) << Before::Dead << isReadOnly;
        row("a journal that is kept when it is done")
            << "pragma journal_mode = persist;" + QByteArray(TwoRows) << Before::Closed << isReadOnly;
        row("a log mode database at rest") << QByteArray(TwoRowsInALog) << Before::Closed << isReadOnly;
        row("a log with a writer") << QByteArray(TwoRowsInALog) << Before::Alive << isReadOnly;
        row("a log with a writer in a transaction")
            << QByteArray(TwoRowsInALog) + "begin; insert into t values (3);" << Before::Alive << isReadOnly;
        row("a log of a dead writer") << QByteArray(TwoRowsInALog) << Before::Dead << isReadOnly;
        row("a log without its shared memory") << QByteArray(TwoRowsInALog) << Before::DeadWithoutSharedMemory << isReadOnly;
        row("an empty log") << QByteArray(TwoRowsInALog) << Before::EmptyLog << isReadOnly;
        row("an empty log of a database without one") << QByteArray(TwoRows) << Before::EmptyLog << isReadOnly;
        row("a shared memory without log") << QByteArray(TwoRowsInALog) << Before::SharedMemoryAlone << isReadOnly;
    }
}

void TestDatabase::leavesNoTrace()
{
    QFETCH(QByteArray, sql);
    QFETCH(Before, before);
    QFETCH(bool, isReadOnly);
    OtherProcess writer(path(), sql);
    QVERIFY(writer.isReady());
    if (before == Before::Closed || before == Before::EmptyLog || before == Before::SharedMemoryAlone)
        writer.letGo();
    else if (before != Before::Alive)
        writer.die();
    if (before == Before::DeadWithoutSharedMemory)
        QVERIFY(QFile::remove(path() + "-shm"));
    if (before == Before::EmptyLog)
        touch(path() + "-wal");
    if (before == Before::SharedMemoryAlone)
        touch(path() + "-shm");
    if (isReadOnly)
        QVERIFY(QFile::setPermissions(folder(), QFile::Permissions(0x5555)));

    const QStringList untouched = stateOf(folder());
    {
        const Unprivileged unprivileged;
        QCOMPARE(rowsAt(path()), 2);
        QCOMPARE(rowsAt(path()), 2);
    }
    QCOMPARE(stateOf(folder()), untouched);
}

void TestDatabase::seesOneStateOfALog()
{
    QCOMPARE(runSql(path(), TwoRowsInALog), QString());
    const OtherProcess first(path(), "insert into t values (3)");
    QVERIFY(first.isReady());
    const Result<std::unique_ptr<Database>> database = Database::open(path(), Stop::never());
    QVERIFY(database);
    QCOMPARE(rows(**database), 3);
    const OtherProcess second(path(), "insert into t values (4)");
    QVERIFY(second.isReady());
    QTest::qSleep(int(Database::TurnMs) + 50);
    QVERIFY2(!(*database)->isTurnOver(), "nobody is kept waiting, so there is no need");
    QCOMPARE(rows(**database), 3);
    QVERIFY((*database)->nextTurn());
    QCOMPARE(rows(**database), 4);
}

void TestDatabase::letsWritersInBetweenTurns()
{
    QCOMPARE(runSql(path(), TwoRows), QString());
    const Result<std::unique_ptr<Database>> database = Database::open(path(), Stop::never());
    QVERIFY(database);
    QVERIFY(!(*database)->isTurnOver());
    QTest::qSleep(int(Database::TurnMs) + 50);
    QVERIFY((*database)->isTurnOver());
    QVERIFY((*database)->nextTurn());
    QVERIFY(!(*database)->isTurnOver());
}

void TestDatabase::waitsForALock()
{
    OtherProcess writer(path(), QByteArray(TwoRows) + "begin exclusive; insert into t values (3);");
    QVERIFY(writer.isReady());
    int asked = 0;
    const Stop whileWaiting(
        [&] {
            if (++asked == 10)
                writer.die(); // and the lock with it
            return false;
        },
        {});
    const Result<std::unique_ptr<Database>> database = Database::open(path(), whileWaiting);
    QVERIFY(database);
    QVERIFY(asked >= 10);
    QCOMPARE(rows(**database), 2);
}

void TestDatabase::saysWhoIsInTheWay()
{
    const OtherProcess writer(path(), QByteArray(TwoRows) + "begin exclusive;");
    QVERIFY(writer.isReady());
    const Result<std::unique_ptr<Database>> database = Database::open(path(), Stop::never());
    QVERIFY(!database);
    QCOMPARE(database.error().kind(), Error::Kind::Busy);
    QVERIFY2(database.error().message().contains(path()), qPrintable(database.error().message()));
}

void TestDatabase::stopsWhileItWaits()
{
    const OtherProcess writer(path(), QByteArray(TwoRows) + "begin exclusive;");
    QVERIFY(writer.isReady());
    int asked = 0;
    const Stop soon([&asked] { return ++asked > 3; }, {});
    const Result<std::unique_ptr<Database>> database = Database::open(path(), soon);
    QVERIFY(!database);
    QCOMPARE(database.error().kind(), Error::Kind::Stopped);
}

void TestDatabase::usesASnapshotAgain()
{
    OtherProcess writer(path(), HalfDone);
    QVERIFY(writer.isReady());
    writer.die();
    const Result<std::unique_ptr<Database>> first = Database::open(path(), Stop::never());
    QVERIFY(first);
    QVERIFY((*first)->snapshot());
    const Result<std::unique_ptr<Database>> second = Database::open(path(), Stop::never(), (*first)->snapshot());
    QVERIFY(second);
    QCOMPARE((*second)->snapshot(), (*first)->snapshot());
    QCOMPARE(rows(**second), 2);
    QCOMPARE(runSql(path(), "insert into t values (3)"), QString()); // which recovers it
    const Result<std::unique_ptr<Database>> third = Database::open(path(), Stop::never(), (*first)->snapshot());
    QVERIFY(third);
    QVERIFY(!(*third)->snapshot());
    QCOMPARE(rows(**third), 3);
}

void TestDatabase::seesTheSameTwiceOrNotAtAll()
{
    const OtherProcess writer(path(), TwoRowsInALog);
    QVERIFY(writer.isReady());
    const Result<std::unique_ptr<Database>> first = Database::open(path(), Stop::never());
    QVERIFY(first);
    const Result<std::unique_ptr<Database>> second = (*first)->another(Stop::never());
    QVERIFY(second);
    QCOMPARE(rows(**second), 2);
    QTest::qSleep(50); // for the file system's clock to tick
    const OtherProcess other(path(), "insert into t values (3)");
    QVERIFY(other.isReady());
    const Result<std::unique_ptr<Database>> third = (*first)->another(Stop::never());
    QVERIFY(!third);
    QCOMPARE(third.error().kind(), Error::Kind::Busy);
}

void TestDatabase::noticesAWriterOnADatabaseAtRest()
{
    QCOMPARE(runSql(path(), TwoRowsInALog), QString());
    const Result<std::unique_ptr<Database>> database = Database::open(path(), Stop::never());
    QVERIFY(database);
    QCOMPARE(rows(**database), 2);
    QVERIFY((*database)->confirmUnchanged());
    QTest::qSleep(50); // for the file system's clock to tick
    QCOMPARE(runSql(path(), "insert into t values (3)"), QString());
    const Result<void> unchanged = (*database)->confirmUnchanged();
    QVERIFY(!unchanged);
    QCOMPARE(unchanged.error().kind(), Error::Kind::Busy);
}

/// As where the last writer leaves just after its log was seen.
void TestDatabase::makesNoLogAnew()
{
    QCOMPARE(runSql(path(), TwoRowsInALog), QString());
    const QStringList before = stateOf(folder());
    const Result<Connection> connection = Connection::open(path(), Connection::Access::ReadOnly, Stop::never());
    QVERIFY(connection);
    QVERIFY(connection->run("select 1 from sqlite_schema") != SQLITE_OK);
    QCOMPARE(stateOf(folder()), before);
}

void TestDatabase::opensOddPaths_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "a b.db", "100%.db", "%41.db", "what?.db", "no#1.db", "a&b=c.db", "é🍷.db", "'quoted' \"twice\".db",
                              "back\\slash.db", "db", "file:x.db", "line\nbreak.db" })
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestDatabase::opensOddPaths()
{
    QFETCH(QString, name);
    const QString odd = m_folder->filePath(name);
    QCOMPARE(runSql(odd, TwoRowsInALog), QString());
    const QStringList untouched = stateOf(folder());
    QCOMPARE(rowsAt(odd), 2);
    QCOMPARE(stateOf(folder()), untouched);
}

void TestDatabase::opensThroughALink()
{
    OtherProcess writer(path(), TwoRowsInALog);
    QVERIFY(writer.isReady());
    writer.die(); // the rows are in the log beside the real file
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::link(path(), elsewhere.filePath("link.db")));
    QCOMPARE(rowsAt(elsewhere.filePath("link.db")), 2);
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files), QStringList { "link.db" });
}

void TestDatabase::readsWhatIsLeftOfACutFile()
{
    QCOMPARE(runSql(path(), TwoRows), QString());
    QCOMPARE(runSql(path(), "create table later (x); insert into later values (1);"), QString());
    QFile file(path());
    QVERIFY(file.resize(file.size() - 4096)); // one page less than its header counts
    const auto database = Database::open(path(), Stop::never());
    QVERIFY2(database, qPrintable(database ? QString() : database.error().message()));
    QVERIFY((*database)->isSchemaDamaged());
    QCOMPARE(rows(**database), 2);
}

SQLITE_TEST_MAIN(TestDatabase)
#include "tst_database.moc"
