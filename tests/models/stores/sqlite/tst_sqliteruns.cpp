#include "mlflowtables.h"
#include "sqlitestores.h"

using namespace runloupe;

/// Experiments and runs from databases of any age, with odd rows in them.
class TestSqliteRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverySchema_data();
    void readsEverySchema();
    void readsAnEmptyStore();
    void picksTheLatestValue_data();
    void picksTheLatestValue();
    void namesAndStatuses_data();
    void namesAndStatuses();
    void listsExperimentsNewestFirst();
    void keepsRunsWithoutExperiment();
    void takesValuesOfAnyType();
    void followsInputs();

private:
    SharedStore open(const QByteArray &sql) { return m_stores.open(sql); }

    SqliteStores m_stores;
};

void TestSqliteRuns::readsEverySchema_data()
{
    QTest::addColumn<QByteArray>("tables");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("warning");
    QTest::newRow("before 1.0") << TablesBefore1_0 << "before 1.0"
                                << "";
    QTest::newRow("1.0") << TablesOf1_0 << "1.0"
                         << "";
    QTest::newRow("1.4") << TablesOf1_4 << "1.4"
                         << "";
    QTest::newRow("1.25") << TablesOf1_25 << "1.25 to 1.27"
                          << "";
    QTest::newRow("3.0") << TablesOf3_0 << "3.0 to 3.1"
                         << "";
    QTest::newRow("3.12") << TablesOf3_12 << "3.12"
                          << "";
    QTest::newRow("a version of the future") << TablesOf3_12
            + "update alembic_version set version_num = 'ffffffffffff'; alter table runs add column mood text; create table "
              "moods (x);"
                                             << "newer than 3.17"
                                             << "";
    QTest::newRow("without a note of the revision") << TablesOf3_0 + "delete from alembic_version"
                                                    << ""
                                                    << "";
    QTest::newRow("with tables of another program") << TablesOf1_4 + "create table studies (x); create table trials (x);"
                                                    << "1.4"
                                                    << "";
    QTest::newRow("an upgrade that left tables behind") << TablesOf1_4 + "create table _alembic_tmp_runs (x);"
                                                        << "1.4"
                                                        << "interrupted";
    QTest::newRow("an upgrade that died half-way") << TablesOf3_0 + "update alembic_version set version_num = '97727af70f4d'"
                                                   << "1.29 to 2.2"
                                                   << "interrupted";
}

void TestSqliteRuns::readsEverySchema()
{
    QFETCH(QByteArray, tables);
    QFETCH(QString, version);
    QFETCH(QString, warning);
    const SharedStore store = open(tables + R"(;
        insert into experiments (experiment_id, name, artifact_location, lifecycle_stage) values (1, 'e', './mlruns/1', 'active');
        insert into runs (run_uuid, name, user_id, status, start_time, end_time, lifecycle_stage, artifact_uri, experiment_id)
            values ('r1', '', 'ada', 'FINISHED', 1500000000000, 1500000001000, 'active', './mlruns/1/r1/artifacts', 1);
        insert into params values ('lr', '0.1', 'r1'), ('empty', '', 'r1');
        insert into tags values ('mlflow.runName', 'first', 'r1'), ('nothing', null, 'r1');
        insert into metrics (key, value, timestamp, run_uuid) values ('loss', 0.5, 1500000000500, 'r1');)");
    QVERIFY(store);
    const Result<StoreDescription> description = store->describe(Stop::never());
    QVERIFY(description);
    QCOMPARE(description->mlflowVersion, version);
    QCOMPARE(description->activeExperiments, 1);
    QCOMPARE(description->activeRuns, 1);
    QCOMPARE(description->warnings.count(), warning.isEmpty() ? 0 : 1);
    QVERIFY(description->warnings.sentences().join(' ').contains(warning));
    QCOMPARE(store->experiments(View::Active, Stop::never())->items.first().artifactLocation, "./mlruns/1");
    QVERIFY(store->models(Stop::never())->items.isEmpty());

    const SharedRunTable runs = runsOf(store);
    QVERIFY(runs && runs->warnings().isEmpty());
    QCOMPARE(runs->size(), std::size_t(1));
    QCOMPARE(runs->attribute(TextAttribute::RunName).string(0), "first");
    QCOMPARE(runs->attribute(TextAttribute::UserId).string(0), "ada");
    QCOMPARE(runs->duration(0), std::optional(qint64(1000)));
    QCOMPARE(runs->param("lr")->string(0), "0.1");
    QVERIFY(runs->param("empty")->has(0) && runs->tag("nothing")->has(0));
    if (!tables.contains("latest_metrics"))
        QCOMPARE(metricText(*runs, "loss"), "0.5");

    QList<Series> series;
    QVERIFY(store->readSeries(
        {}, [&series](Series &&read) { series << read; }, Stop::never()));
    QCOMPARE(series.size(), 1);
    QCOMPARE(series.first().steps, std::vector<qint64> { 0 });
    QCOMPARE(series.first().values, std::vector<double> { 0.5 });
}

void TestSqliteRuns::readsAnEmptyStore()
{
    const SharedStore store = open(TablesOf3_12);
    QVERIFY(store);
    QVERIFY(store->experiments(View::All, Stop::never())->items.isEmpty());
    QCOMPARE(runsOf(store)->size(), std::size_t(0));
    QVERIFY(store->readSeries(
        {}, [](Series &&) { QFAIL("there is none"); }, Stop::never()));
}

void TestSqliteRuns::picksTheLatestValue_data()
{
    QTest::addColumn<QByteArray>("points"); // value, timestamp, step, is_nan
    QTest::addColumn<QString>("latest");
    QTest::newRow("of the greatest step, not of the last row") << QByteArray("(5, 9, 5, 0), (3, 10, 3, 0), (4, 11, 4, 0)") << "5";
    QTest::newRow("of the greatest timestamp at one step") << QByteArray("(1, 20, 0, 0), (2, 10, 0, 0)") << "1";
    QTest::newRow("of the greatest value at one moment") << QByteArray("(1, 0, 0, 0), (3, 0, 0, 0), (2, 0, 0, 0)") << "3";
    QTest::newRow("of a negative step") << QByteArray("(1, 0, -2, 0), (2, 0, -1, 0)") << "2";
    QTest::newRow("not a number") << QByteArray("(1, 0, 0, 0), (0, 0, 1, 1)") << "NaN";
    QTest::newRow("not a number counts as zero: less does not replace it") << QByteArray("(0, 0, 0, 1), (-1, 0, 0, 0)") << "NaN";
    QTest::newRow("not a number counts as zero: more does") << QByteArray("(0, 0, 0, 1), (1, 0, 0, 0)") << "1";
    QTest::newRow("infinity") << QByteArray("(1.7976931348623157e308, 0, 0, 0)") << "Infinity";
    QTest::newRow("minus infinity") << QByteArray("(-1.7976931348623157e308, 0, 0, 0)") << "-Infinity";
    QTest::newRow("nearly infinity") << QByteArray("(1.7976931348623155e308, 0, 0, 0)") << "1.7976931348623155e+308";
    QTest::newRow("a step beyond 2^53") << QByteArray("(1, 0, 9007199254740993, 0), (2, 0, 9007199254740992, 0)") << "1";
    QTest::newRow("a whole number") << QByteArray("(7, 0, 0, 0)") << "7";
}

void TestSqliteRuns::picksTheLatestValue()
{
    QFETCH(QByteArray, points);
    QFETCH(QString, latest);
    const SharedStore store = open(TablesOf1_4
                                   + "drop table latest_metrics; insert into runs (run_uuid) values ('r1');"
                                     "create temp table p (value, timestamp, step, is_nan); insert into p values "
                                   + points + "; insert into metrics select 'm', value, timestamp, 'r1', step, is_nan from p;");
    QVERIFY(store);
    QCOMPARE(metricText(*runsOf(store), "m"), latest);
}

void TestSqliteRuns::namesAndStatuses_data()
{
    QTest::addColumn<QByteArray>("values"); // name, status, source_name, user_id
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("the name of the column before that of the tag")
        << QByteArray("'column', 'FINISHED', '', 'ada'") << QByteArray("('mlflow.runName', 'tag', 'r')")
        << QStringList { "column", "FINISHED", "", "ada" };
    QTest::newRow("the tags where the columns are empty")
        << QByteArray("'', 'RUNNING', '', ''")
        << QByteArray("('mlflow.runName', 'tag', 'r'), ('mlflow.source.name', 'train.py', 'r'), ('mlflow.user', 'eve', 'r')")
        << QStringList { "tag", "RUNNING", "train.py", "eve" };
    QTest::newRow("the source of old clients") << QByteArray("null, 'FAILED', 'old.py', null") << QByteArray("('t', 't', 'r')")
                                               << QStringList { "", "FAILED", "old.py", "" };
    QTest::newRow("a status as number") << QByteArray("'n', 3, '', ''") << QByteArray("('t', 't', 'r')")
                                        << QStringList { "n", "FINISHED", "", "" };
    QTest::newRow("a status of nobody") << QByteArray("'n', 'DREAMING', '', ''") << QByteArray("('t', 't', 'r')")
                                        << QStringList { "n", "DREAMING", "", "" };
}

void TestSqliteRuns::namesAndStatuses()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, tags);
    QFETCH(QStringList, expected);
    const SharedStore store = open(TablesOf1_25 + "insert into runs (run_uuid, name, status, source_name, user_id) values ('r', "
                                   + values + "); insert into tags values " + tags);
    QVERIFY(store);
    const SharedRunTable runs = runsOf(store);
    QStringList found;
    for (const auto attribute : { TextAttribute::RunName, TextAttribute::Status, TextAttribute::Source, TextAttribute::UserId })
        found << runs->attribute(attribute).string(0);
    QCOMPARE(found, expected);
}

void TestSqliteRuns::listsExperimentsNewestFirst()
{
    const SharedStore store = open(TablesOf3_12 + R"(
        insert into experiments values (0, 'Default', 'file:///a', 'active', 100, 100, 'default'),
            (10, 'old', null, 'active', null, null, 'default'), (9, 'older', null, null, null, null, 'default'),
            (1, 'new', '', 'active', 300, 400, 'team'), (2, 'gone', '', 'deleted', 200, 500, 'default');
        insert into experiment_tags values ('mlflow.note.content', 'A *note*', 1), ('lost', 'x', 77);
        insert into runs (run_uuid, lifecycle_stage, experiment_id) values ('a', 'active', 1), ('b', 'deleted', 1), ('c', null, 1);)");
    const QList<Experiment> experiments = store->experiments(View::All, Stop::never())->items;
    QStringList ids;
    for (const Experiment &experiment : experiments)
        ids << experiment.id;
    QCOMPARE(ids, (QStringList { "1", "2", "0", "9", "10" }));
    QCOMPARE(experiments[0].workspace, "team");
    QCOMPARE(experiments[0].tags, (TextMap { { "mlflow.note.content", "A *note*" } }));
    QCOMPARE(experiments[0].activeRuns, 2);
    QCOMPARE(experiments[0].deletedRuns, 1);
    QCOMPARE(experiments[0].lastUpdateTime, Time(400));
    QCOMPARE(store->experiments(View::Deleted, Stop::never())->items.size(), 1);
    QCOMPARE(store->experiments(View::Active, Stop::never())->items.size(), 4);
}

void TestSqliteRuns::keepsRunsWithoutExperiment()
{
    const SharedStore store = open(TablesOf1_25 + R"(
        insert into experiments values (1, 'e', '', 'active');
        insert into runs (run_uuid, lifecycle_stage, experiment_id) values ('known', 'active', 1), ('lost', 'active', 7), ('none', 'active', null);)");
    const QList<Experiment> experiments = store->experiments(View::Active, Stop::never())->items;
    QCOMPARE(experiments.size(), 3);
    QVERIFY(experiments[0].isRecorded && !experiments[1].isRecorded && !experiments[2].isRecorded);
    QCOMPARE(idsOf(*runsOf(store)), (QStringList { "known", "lost", "none" }));
    QCOMPARE(idsOf(*runsOf(store, { { "7" }, View::Active })), QStringList { "lost" });
    QCOMPARE(idsOf(*runsOf(store, { { "" }, View::Active })), QStringList { "none" });
    QCOMPARE(store->describe(Stop::never())->warnings.count(), 2);
}

void TestSqliteRuns::takesValuesOfAnyType()
{
    const SharedStore store = open(TablesOf1_25 + R"(
        drop table runs;
        create table runs (run_uuid, name, start_time, end_time, lifecycle_stage, experiment_id);
        insert into experiments values (1, x'c3a9ff', null, null);
        insert into runs (run_uuid, name, start_time, end_time, experiment_id) values ('r1', x'ff00fe', 'soon', '1500000000000', 1), (null, null, null, null, null);
        insert into params values ('blob', x'8081', 'r1'), ('number', 3.5, 'r1'), ('long', printf('%.1000000c', 'x'), 'r1'), ('null', null, 'r1');
        insert into tags values (x'ff', 'odd key', 'r1'), ('', 'no key', 'r1'), ('of nobody', '', 'gone');
        insert into latest_metrics values ('text', 'abc', 0, 0, 0, 'r1'), ('written', '0.25', 0, 0, 0, 'r1'), ('blob', x'01', 0, 0, 0, 'r1');
        insert into metrics values ('text', 'abc', 0, 'r1', 0, 0), ('written', '0.25', 'soon', 'r1', 'late', 0);)");
    const SharedRunTable runs = runsOf(store);
    QVERIFY(runs);
    QCOMPARE(runs->size(), std::size_t(1));
    QCOMPARE(runs->attribute(TimeAttribute::StartTime).time(0), Time());
    QCOMPARE(runs->attribute(TimeAttribute::EndTime).time(0), Time(1500000000000));
    QCOMPARE(runs->param("number")->string(0), "3.5");
    QCOMPARE(runs->param("long")->text(0).size(), 1'000'000);
    QCOMPARE(runs->param("blob")->text(0), QByteArrayView("\x80\x81"));
    QCOMPARE(metricText(*runs, "written"), "0.25");
    QCOMPARE(metricText(*runs, "text"), "none");
    QCOMPARE(metricText(*runs, "blob"), "none");
    QCOMPARE(runs->warnings().sentences(),
             QStringList({ "Latest values of metrics that are no numbers, and were left out: 2.",
                           "Start and end times of runs that are no whole numbers, and were left out: 1." }));
    qsizetype series = 0;
    const Result<Warnings> read = store->readSeries(
        {}, [&series](Series &&) { ++series; }, Stop::never());
    QVERIFY(read);
    QCOMPARE(series, 1);
    QCOMPARE(read->sentences(), QStringList { "Logged values of metrics that are no numbers, and were left out: 1." });
}

void TestSqliteRuns::followsInputs()
{
    const SharedStore store = open(TablesOf3_0 + R"(
        insert into runs (run_uuid) values ('r1'), ('r2');
        insert into datasets values ('d1', 1, 'digits', 'abc', 'local', '{"uri": "x"}', '{}', '{"num_rows": 7}');
        insert into inputs values ('i1', 'DATASET', 'd1', 'RUN', 'r1', 0), ('i2', 'DATASET', 'gone', 'RUN', 'r1', 0),
            ('i3', 'DATASET', 'd1', 'RUN', 'gone', 0), ('i4', 'RUN_OUTPUT', 'r1', 'MODEL_OUTPUT', 'm-1', 5),
            ('i5', 'RUN_INPUT', 'r2', 'MODEL_INPUT', 'm-1', 0), ('i6', 'RUN_OUTPUT', 'r1', 'MODEL_OUTPUT', 'm-gone', 0),
            ('i7', 'SOMETHING', 'r1', 'ELSE', 'x', 0);
        insert into input_tags values ('i1', 'mlflow.data.context', 'training'), ('i1', 'other', 'x');
        insert into logged_models values ('m-1', 1, 'net', 'file:///m', 1, 2, 2, 'active', 'sklearn', 'r1', '');)");
    const SharedRunTable runs = runsOf(store);
    const Row first = runs->rowOf({ store->uri(), "r1" });
    const Row second = runs->rowOf({ store->uri(), "r2" });
    QCOMPARE(runs->datasets(first).size(), 1);
    QCOMPARE(runs->datasets(first)[0].name, "digits");
    QCOMPARE(runs->datasets(first)[0].context, "training");
    QCOMPARE(runs->datasets(first)[0].profile, "{\"num_rows\": 7}");
    QCOMPARE(runs->models(first).size(), 1);
    QCOMPARE(runs->models(first)[0].status, "READY");
    QCOMPARE(runs->models(first)[0].step, 5);
    QCOMPARE(runs->models(second)[0].role, LoggedModel::Role::Input);
    QVERIFY(runs->datasets(second).isEmpty());
}

QTEST_GUILESS_MAIN(TestSqliteRuns)
#include "tst_sqliteruns.moc"
