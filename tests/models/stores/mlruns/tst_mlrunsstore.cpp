#include "storefolder.h"
#include "stores/storeopener.h"
#include "storetext.h"

#include <QFileDevice>
#include <QTest>

using namespace runloupe;

/// File stores as they really occur, each written as text, and what is to be seen of them.
class TestMlrunsStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFoundFromAnywhere_data();
    void isFoundFromAnywhere();
    void refusesOtherFolders_data();
    void refusesOtherFolders();
    void listsExperiments_data();
    void listsExperiments();
    void showsByLifecycle_data();
    void showsByLifecycle();
    void givesNamedRunsOfTheView();
    void describesItself();
    void leavesNoTrace();
    void unreadablePartsHideNothingElse();
    void stopsWhenNobodyWaits();
};

void TestMlrunsStore::isFoundFromAnywhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("root");
    const QString inside = QString(OneRun).replace("\n0/", "\nproject/mlruns/0/");
    QTest::newRow("by its root") << inside << "project/mlruns"
                                 << "project/mlruns";
    QTest::newRow("by the folder around it") << inside << "project"
                                             << "project/mlruns";
    QTest::newRow("by an experiment") << inside << "project/mlruns/0"
                                      << "project/mlruns";
    QTest::newRow("by a run") << inside << "project/mlruns/0/a"
                              << "project/mlruns";
    QTest::newRow("a root of another name") << QString(OneRun).replace("\n0/", "\nresults 2024/0/") << "results 2024"
                                            << "results 2024";
    QTest::newRow("a folder called like a scheme")
        << QString(OneRun).replace("\n0/", "\nsqlite:/mlflow.db/0/") << "sqlite:/mlflow.db"
        << "sqlite:/mlflow.db";
    QTest::newRow("a git checkout full of other files")
        << OneRun + ".git/config = x\nREADME.md = x\nnotebooks/a.ipynb = {}\nconda/meta.yaml = {% set version = '1' %}\n"
        << "."
        << ".";
    QTest::newRow("a deleted experiment") << QString(OneRun).replace("\n0/", "\n.trash/0/") << ".trash/0"
                                          << ".";
    QTest::newRow("only deleted experiments") << QString(OneRun).replace("\n0/", "\n.trash/0/") << "."
                                              << ".";
    QTest::newRow("the trash itself") << QString(OneRun).replace("\n0/", "\n.trash/0/") << ".trash"
                                      << ".";
    QTest::newRow("an empty store") << "mlruns/.trash/"
                                    << "mlruns"
                                    << "mlruns";
    QTest::newRow("an empty folder called mlruns") << "mlruns/"
                                                   << "mlruns"
                                                   << "mlruns";
    QTest::newRow("a registry alone") << "models/m/meta.yaml\n    creation_timestamp: 1\n    name: m\n"
                                      << "."
                                      << ".";
    QTest::newRow("the registry itself") << "models/m/meta.yaml\n    creation_timestamp: 1\n    name: m\n"
                                         << "models"
                                         << ".";
    QTest::newRow("an experiment that lost its meta.yaml") << runMeta("a", "7") << "7"
                                                           << "7";
    QTest::newRow("a store of such experiments") << runMeta("a", "7") << "."
                                                 << ".";
    QTest::newRow("one run alone") << runMeta("a", "7") << "7/a"
                                   << "7";
}

void TestMlrunsStore::isFoundFromAnywhere()
{
    QFETCH(QString, text);
    QFETCH(QString, opened);
    QFETCH(QString, root);
    const StoreFolder folder(text);
    const SharedStore store = storeAt(folder.path(opened));
    QVERIFY(store);
    QCOMPARE(store->uri(), QDir::cleanPath(folder.path(root)));
    QVERIFY(store->experiments(View::All, Stop::never()));
}

void TestMlrunsStore::refusesOtherFolders_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an empty folder") << "";
    QTest::newRow("source code") << "src/main.cpp = int main() {}\nREADME.md = x\n";
    QTest::newRow("a conda recipe") << "recipe/meta.yaml\n    package:\n      name: x\n    build:\n      number: 0\n";
    QTest::newRow("only artifacts") << "0/0a1b/artifacts/model.pkl = x\n";
}

void TestMlrunsStore::refusesOtherFolders()
{
    QFETCH(QString, text);
    const StoreFolder folder(text);
    const auto store = openStore(folder.path(), Stop::never());
    QVERIFY(!store);
    QCOMPARE(store.error().kind(), Error::Kind::NotAStore);
    QVERIFY(!store.error().message().contains('\n'));
}

void TestMlrunsStore::listsExperiments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("newest first, unknown times last, then by id")
        << experimentMeta("3", "c") + experimentMeta("20", "d") + experimentMeta("1", "a") + "    creation_time: 5\n"
            + experimentMeta("2", "b") + "    creation_time: 9\n"
        << "experiment 2 \"b\" 0+0\nexperiment 1 \"a\" 0+0\nexperiment 20 \"d\" 0+0\nexperiment 3 \"c\" 0+0";
    QTest::newRow("ids beyond 2^53 and names with anything") << experimentMeta("982347192837419283", "'100% of a/b: \"c\" #d'")
                                                             << "experiment 982347192837419283 \"100% of a/b: \"c\" #d\" 0+0";
    QTest::newRow("the very old: three keys, the id a number")
        << "0/meta.yaml\n    artifact_location: x\n    experiment_id: 0\n    name: Default\n"
        << "experiment 0 \"Default\" 0+0";
    QTest::newRow("in the trash is deleted, whatever it says")
        << ".trash/" + experimentMeta("5", "gone") + "    lifecycle_stage: active\n"
        << "experiment 5 \"gone\" deleted 0+0";
    QTest::newRow("tags come from the folder")
        << experimentMeta("0", "a") + "    tags:\n      old: x\n0/tags/mlflow.note.content = *hi*\n"
        << "experiment 0 \"a\" 0+0 mlflow.note.content=*hi*";
    QTest::newRow("runs are counted by what they say themselves") << experimentMeta("0", "a") + runMeta("r", "0")
            + runMeta("s", "0", "    lifecycle_stage: deleted\n") << "experiment 0 \"a\" 1+1";
    QTest::newRow("the folder's name is the id")
        << experimentMeta("0", "a").replace("0/meta", "1/meta") << "experiment 1 \"a\" 0+0";
    QTest::newRow("an empty meta.yaml") << "0/meta.yaml\n"
                                        << "experiment 0 \"0\" 0+0";
    QTest::newRow("no meta.yaml, but runs") << experimentMeta("0", "a") + runMeta("r", "7")
                                            << "experiment 0 \"a\" 0+0\nexperiment 7 \"7\" unrecorded 1+0";
    QTest::newRow("the same id in the trash") << experimentMeta("0", "a") + ".trash/" + experimentMeta("0", "b")
                                              << "experiment 0 \"a\" 0+0\nexperiment 0 \"b\" deleted 0+0";
    QTest::newRow("loose runs join the experiment that they name")
        << experimentMeta("0", "a") + runMeta("r", "0").replace("0/r/", "r/") + runMeta("s", "4").replace("4/s/", "s/")
        << "experiment 0 \"a\" 1+0\nexperiment 4 \"4\" unrecorded 1+0";
    QTest::newRow("other folders are none of it")
        << experimentMeta("0", "a") + "artifacts/x = 1\nmodels/m/meta.yaml = name: m\nsub/0/a/b = 1\n"
        << "experiment 0 \"a\" 0+0";
}

void TestMlrunsStore::listsExperiments()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const StoreFolder folder(text);
    const SharedStore store = storeAt(folder.path());
    QVERIFY(store);
    QCOMPARE(experimentsText(*store), expected);
}

void TestMlrunsStore::showsByLifecycle_data()
{
    QTest::addColumn<QStringList>("experiments");
    QTest::addColumn<View>("view");
    QTest::addColumn<QString>("expected");
    QTest::newRow("active: where run and experiment are") << QStringList() << View::Active << "0/a";
    QTest::newRow("deleted: all others") << QStringList() << View::Deleted << "0/b 1/c 1/d";
    QTest::newRow("all of them") << QStringList() << View::All << "0/a 0/b 1/c 1/d";
    QTest::newRow("of a named experiment, what the run says") << QStringList { "1" } << View::Active << "1/c";
    QTest::newRow("of a named experiment, the deleted ones") << QStringList { "1" } << View::Deleted << "1/d";
    QTest::newRow("of two named experiments") << QStringList { "0", "1" } << View::Active << "0/a 1/c";
    QTest::newRow("of one that is not there") << QStringList { "2" } << View::All << "";
}

void TestMlrunsStore::showsByLifecycle()
{
    QFETCH(QStringList, experiments);
    QFETCH(View, view);
    QFETCH(QString, expected);
    const QString deleted = "    lifecycle_stage: deleted\n";
    const StoreFolder folder(experimentMeta("0", "kept") + runMeta("a", "0") + runMeta("b", "0", deleted) + ".trash/"
                             + experimentMeta("1", "gone") + ".trash/" + runMeta("c", "1") + ".trash/"
                             + runMeta("d", "1", deleted));
    QStringList seen;
    for (const QString &line : runsText(storeAt(folder.path()), { experiments, view }).split('\n', Qt::SkipEmptyParts))
        seen << line.section(' ', 1, 1);
    QCOMPARE(seen.join(' '), expected);
}

void TestMlrunsStore::givesNamedRunsOfTheView()
{
    const StoreFolder folder(OneRun + runMeta("b", "0") + runMeta("c", "0", "    lifecycle_stage: deleted\n"));
    RunScope scope;
    scope.runIds = QStringList { "b", "c", "nobody" };
    QCOMPARE(runsText(storeAt(folder.path()), scope), "run 0/b \"\" FINISHED  |  | ");
}

void TestMlrunsStore::describesItself()
{
    StoreFolder folder(OneRun + runMeta("b", "0", "    lifecycle_stage: deleted\n    run_name: x\n    run_uuid: b\n") + ".trash/"
                       + experimentMeta("1", "gone") + ".trash/" + runMeta("c", "1")
                       + "0/traces/tr-1/trace_info.yaml = x\n0/models/m-1/meta.yaml = x\n");
    folder.add("mlruns/" + experimentMeta("0", "inner") + "mlruns/" + runMeta("z", "0") + "mlruns/" + runMeta("y", "0"));
    const auto description = storeAt(folder.path())->describe(Stop::never());
    QVERIFY(description);
    QCOMPARE(description->kind, "MLflow file store");
    QCOMPARE(description->location, folder.path());
    QCOMPARE(description->mlflowVersion, "1.0 or newer");
    QCOMPARE(description->activeExperiments, 1);
    QCOMPARE(description->deletedExperiments, 1);
    QCOMPARE(description->activeRuns, 1);
    QCOMPARE(description->deletedRuns, 2);
    QCOMPARE(description->alsoHolds, (TextMap { { "logged models", "1" }, { "traces", "1" } }));
    QCOMPARE(description->warnings.sentences(),
             QStringList { "Another store lies inside, in mlruns (runs: 2). Open it by itself." });
    QVERIFY(description->bytes > 500 && description->bytes < 5000);
}

void TestMlrunsStore::leavesNoTrace()
{
    const StoreFolder folder(OneRun + "0/a/metrics/m\n    1 2 3\n0/a/params/lr = 1\n0/b/meta.yaml\n.trash/"
                             + experimentMeta("1", "gone") + "models/m/meta.yaml\n    creation_timestamp: 1\n    name: m\n");
    const QMap<QString, QString> before = folder.inventory();
    const SharedStore store = storeAt(folder.path());
    QVERIFY(store->describe(Stop::never()));
    QVERIFY(!experimentsText(*store).isEmpty());
    QVERIFY(!runsText(store).isEmpty());
    QVERIFY(!seriesText(*store).isEmpty());
    QVERIFY(store->models(Stop::never()));
    QCOMPARE(folder.inventory(), before);
}

void TestMlrunsStore::unreadablePartsHideNothingElse()
{
    const StoreFolder folder(OneRun + experimentMeta("1", "closed") + runMeta("b", "0") + runMeta("c", "0")
                             + "0/c/params/lr = 1\n0/c/params/x = 2\n");
    const auto close = [&folder](const QString &name) { QFile::setPermissions(folder.path(name), {}); };
    close("0/b");
    close("0/c/params/lr");
    if (QFile(folder.path("0/c/params/lr")).open(QIODevice::ReadOnly))
        QSKIP("this user may read everything");
    close("1");
    const QString text = runsText(storeAt(folder.path()));
    for (const QString name : { "0/b", "1" }) // so that they can be removed
        QFile::setPermissions(folder.path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(text.contains("run 0/a"), qPrintable(text));
    QVERIFY2(text.contains("run 0/c \"\" FINISHED x=2 |"), qPrintable(text));
    QVERIFY2(text.contains("warning 0/b cannot be read: "), qPrintable(text));
    QVERIFY2(text.contains("warning 0/c/params/lr cannot be read: "), qPrintable(text));
}

void TestMlrunsStore::stopsWhenNobodyWaits()
{
    const StoreFolder folder(OneRun + "0/a/metrics/m\n    1 2 3\n");
    const SharedStore store = storeAt(folder.path());
    const Stop stop([] { return true; }, {});
    RunTableBuilder builder;
    QCOMPARE(store->readRuns({}, builder, stop).error().kind(), Error::Kind::Stopped);
    QCOMPARE(store->experiments(View::All, stop).error().kind(), Error::Kind::Stopped);
    QCOMPARE(store->describe(stop).error().kind(), Error::Kind::Stopped);
    QCOMPARE(store
                 ->readSeries(
                     {}, [](Series &&) {}, stop)
                 .error()
                 .kind(),
             Error::Kind::Stopped);
    QCOMPARE(store->models(stop).error().kind(), Error::Kind::Stopped);
}

QTEST_GUILESS_MAIN(TestMlrunsStore)
#include "tst_mlrunsstore.moc"
