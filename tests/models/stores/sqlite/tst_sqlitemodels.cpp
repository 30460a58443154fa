#include "mlflowtables.h"
#include "sqlitefixture.h"

#include "stores/storeopener.h"

#include <QTemporaryDir>

using namespace runloupe;

/// The registry of databases, and what is told of databases that are no run store.
class TestSqliteModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsVersionsAndAliases();
    void keepsWorkspacesApart();
    void marksPrompts();
    void tellsWhoseDatabaseItIs_data();
    void tellsWhoseDatabaseItIs();
    void pointsToTheStoreBesideALogin();

private:
    QString database(const QByteArray &sql);
    SharedStore open(const QByteArray &sql);

    QTemporaryDir m_folder;
    int m_stores = 0;
};

QString TestSqliteModels::database(const QByteArray &sql)
{
    const QString path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_stores));
    if (const QString problem = runSql(path, sql); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return path;
}

SharedStore TestSqliteModels::open(const QByteArray &sql)
{
    const Result<SharedStore> store = openStore(database(sql), Stop::never());
    return store ? *store : nullptr;
}

void TestSqliteModels::readsVersionsAndAliases()
{
    const SharedStore store = open(TablesOf3_0 + R"(
        insert into registered_models values ('zebra', 1, 2, 'striped'), ('ant', 3, 4, null), ('Ant', 5, 6, '');
        insert into registered_model_tags values ('team', 'zoo', 'zebra'), ('x', 'y', 'gone');
        insert into registered_model_aliases values ('champion', 2, 'zebra'), ('lost', 99, 'zebra');
        insert into model_versions values ('zebra', 10, 7, 8, 'ten', '', 'None', 's3://ten', 'r10', 'READY', ''),
            ('zebra', 2, 7, 8, null, '', 'Production', 'runs:/r2/model', null, 'PENDING_REGISTRATION', ''),
            ('zebra', 3, 7, 8, '', '', 'Deleted_Internal', 'REDACTED', 'REDACTED', 'READY', ''),
            ('gone', 1, 7, 8, '', '', 'None', '', '', 'READY', '');
        insert into model_version_tags values ('ok', 'yes', 'zebra', 2), ('ok', 'no', 'zebra', 3);)");
    const QList<RegisteredModel> models = store->models(Stop::never())->items;
    QCOMPARE(models.size(), 3);
    QCOMPARE(models[0].name, "Ant"); // by code point
    QCOMPARE(models[1].name, "ant");
    const RegisteredModel &zebra = models[2];
    QCOMPARE(zebra.description, "striped");
    QCOMPARE(zebra.creationTime, Time(1));
    QCOMPARE(zebra.tags, (TextMap { { "team", "zoo" } }));
    QCOMPARE(zebra.aliases, (TextMap { { "champion", "2" }, { "lost", "99" } }));
    QCOMPARE(zebra.versions.size(), 2);
    QCOMPARE(zebra.versions[0].version, "2");
    QCOMPARE(zebra.versions[0].stage, "Production");
    QCOMPARE(zebra.versions[0].status, "PENDING_REGISTRATION");
    QCOMPARE(zebra.versions[0].runId, "");
    QCOMPARE(zebra.versions[0].tags, (TextMap { { "ok", "yes" } }));
    QCOMPARE(zebra.versions[1].version, "10");
    QCOMPARE(zebra.versions[1].runId, "r10");
    QCOMPARE(store->describe(Stop::never())->models, 3);
}

void TestSqliteModels::keepsWorkspacesApart()
{
    const SharedStore store = open(TablesOf3_12 + R"(
        insert into registered_models values ('net', 1, 1, 'theirs', 'team'), ('net', 1, 1, 'ours', 'default');
        insert into registered_model_aliases values ('best', 1, 'net', 'team');
        insert into model_versions values ('net', 1, 1, 1, '', '', 'None', '', 'r1', 'READY', '', 'team'),
            ('net', 2, 1, 1, '', '', 'None', '', 'r2', 'READY', '', 'default');)");
    const QList<RegisteredModel> models = store->models(Stop::never())->items;
    QCOMPARE(models.size(), 2);
    QCOMPARE(models[0].workspace, "default");
    QCOMPARE(models[0].description, "ours");
    QCOMPARE(models[0].versions.first().runId, "r2");
    QVERIFY(models[0].aliases.isEmpty());
    QCOMPARE(models[1].workspace, "team");
    QCOMPARE(models[1].versions.first().runId, "r1");
    QCOMPARE(models[1].aliases.size(), 1);
}

void TestSqliteModels::marksPrompts()
{
    const SharedStore store = open(TablesOf3_0 + R"(
        insert into registered_models values ('ask', 1, 1, ''), ('net', 1, 1, '');
        insert into registered_model_tags values ('mlflow.prompt.is_prompt', 'true', 'ask');)");
    const QList<RegisteredModel> models = store->models(Stop::never())->items;
    QVERIFY(models[0].isPrompt);
    QVERIFY(!models[1].isPrompt);
    const Result<StoreDescription> description = store->describe(Stop::never());
    QCOMPARE(description->models, 1);
    QCOMPARE(description->alsoHolds, (TextMap { { "prompts", "1" } }));
}

void TestSqliteModels::tellsWhoseDatabaseItIs_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("words");
    const QByteArray revision = "create table alembic_version (version_num); insert into alembic_version values ('v3.2.0.a');";
    QTest::newRow("of Optuna") << revision + "create table studies (x); create table trials (x);"
                               << "a study of Optuna";
    QTest::newRow("of Aim") << revision + "create table run (x); create table run_tag (x);"
                            << "Aim";
    QTest::newRow("of Airflow") << revision + "create table dag_run (x); create table task_instance (x);"
                                << "Airflow";
    QTest::newRow("of the logins of a server")
        << QByteArray("create table users (x); create table experiment_permissions (x);") << "login database";
    QTest::newRow("of somebody") << QByteArray("create table cats (x integer primary key autoincrement); create table dogs (x);")
                                 << "tables cats, dogs";
    QTest::newRow("with four tables") << QByteArray(
        "create table a (x); create table b (x); create table c (x); create table d (x);")
                                      << "a, b, c, …";
    QTest::newRow("with nothing in it") << QByteArray("create table a (x); drop table a;") << "without any table";
    QTest::newRow("half of a run store") << QByteArray(
        "create table runs (run_uuid, lifecycle_stage); create table experiments (x);")
                                         << "another program";
    QTest::newRow("views that look like a run store")
        << QByteArray("create view runs as select 1 as run_uuid, 2 as lifecycle_stage; create view experiments as select 1;"
                      "create view metrics as select 1; create view params as select 1; create view tags as select 1;")
        << "without any table";
}

void TestSqliteModels::tellsWhoseDatabaseItIs()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, words);
    const Result<SharedStore> store = openStore(database(sql), Stop::never());
    QVERIFY(!store);
    QCOMPARE(store.error().kind(), Error::Kind::NotAStore);
    QVERIFY2(store.error().message().contains(words), qPrintable(store.error().message()));
}

void TestSqliteModels::pointsToTheStoreBesideALogin()
{
    const QTemporaryDir folder;
    const QString login = folder.filePath("basic_auth.db");
    const QString runs = folder.filePath("mlflow.db");
    QCOMPARE(runSql(login, "create table users (x); create table experiment_permissions (x);"), QString());
    QCOMPARE(runSql(runs, TablesOf1_0), QString());
    const Result<SharedStore> store = openStore(login, Stop::never());
    QVERIFY(!store);
    QVERIFY2(store.error().message().endsWith("Open " + runs + " instead."), qPrintable(store.error().message()));
}

QTEST_GUILESS_MAIN(TestSqliteModels)
#include "tst_sqlitemodels.moc"
