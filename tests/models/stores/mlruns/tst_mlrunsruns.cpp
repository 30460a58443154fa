#include "storefolder.h"
#include "storetext.h"

#include <QTest>

using namespace runloupe;

/// What is to be seen of runs as they really occur, each written as text beside a plain one.
class TestMlrunsRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRuns_data();
    void readsRuns();
    void readsHistories_data();
    void readsHistories();
};

void TestMlrunsRuns::readsRuns_data()
{
    QTest::addColumn<QString>("text"); // added to the run that OneRun has
    QTest::addColumn<QString>("expected");
    const QString first = "run 0/a \"first\" FINISHED ";
    QTest::newRow("nothing but a meta.yaml") << "" << first + " |  | ";
    QTest::newRow("values to the byte") << "0/a/params/empty = \n0/a/params/lr =  0.10 \n0/a/params/text\n    one\n    two\n"
                                        << first + "empty= lr= 0.10  text=one\ntwo\n |  | ";
    QTest::newRow("keys with folders, blanks and other scripts")
        << "0/a/metrics/val/loss\n    1 0.5 0\n0/a/params/a b/c d = 1\n0/a/tags/Точность = да\n"
        << first + "a b/c d=1 | val/loss=0.5 | Точность=да";
    QTest::newRow("a metric, a param and a tag of the same key") << "0/a/metrics/k\n    1 2 0\n0/a/params/k = 3\n0/a/tags/k = 4\n"
                                                                 << first + "k=3 | k=2 | k=4";
    QTest::newRow("keys that differ by case") << "0/a/params/Lr = 1\n0/a/params/lr = 2\n" << first + "Lr=1 lr=2 |  | ";
    QTest::newRow("traces of file managers and shares")
        << "0/a/params/.DS_Store = x\n0/a/params/x.tmp = x\n0/a/params/.nfs0001 = x\n0/a/tags/desktop.ini = x\n"
           "0/a/metrics/.gitkeep = \n0/a/tags/._lr = x\n"
        << first + " |  | ";
    QTest::newRow("a link in a circle") << "0/a/tags/deep/loop -> ..\n0/a/tags/deep/x = 1\n"
                                        << first
            + " |  | deep/x=1\nwarning 0/a/tags/deep/loop is a link to a folder, where a value should be; it was left out.";
    QTest::newRow("a linked run") << "0/b -> a\n0/a/params/lr = 1\n"
                                  << first
            + "lr=1 |  | \nrun 0/b \"first\" FINISHED lr=1 |  | \nwarning The run in 0/b calls itself a; "
              "the name of its folder was taken as its id.";
    QTest::newRow("the latest metric is that of the greatest step") << "0/a/metrics/m\n    1 5 5\n    2 3 3\n    9 4 4\n"
                                                                    << first + " | m=5 | ";
    QTest::newRow("then of the greatest timestamp, then value") << "0/a/metrics/m\n    1 9 5\n    2 1 5\n    2 3 5\n    2 2 5\n"
                                                                << first + " | m=3 | ";
    QTest::newRow("NaN loses at the same time, either way round")
        << "0/a/metrics/m\n    1 nan 0\n    1 -1 0\n0/a/metrics/n\n    1 -1 0\n    1 nan 0\n"
        << first + " | m=-1 n=-1 | ";
    QTest::newRow("NaN and the infinities are values")
        << "0/a/metrics/m\n    1 nan 0\n0/a/metrics/n\n    1 inf 0\n0/a/metrics/o\n    1 -inf 0\n"
        << first + " | m=NaN n=Infinity o=-Infinity | ";
    QTest::newRow("numbers beyond a double's range, as Python reads them")
        << "0/a/metrics/m\n    1 1e400 0\n0/a/metrics/n\n    1 -1e400 0\n0/a/metrics/o\n    1 1e-400 0\n"
        << first + " | m=Infinity n=-Infinity o=0 | ";
    QTest::newRow("an empty metric file") << "0/a/metrics/m\n" << first + " |  | \nwarning 0/a/metrics/m holds no value.";
    QTest::newRow("a name in the tag only") << runMeta("b", "0") + "0/b/tags/mlflow.runName = tagged\n"
                                            << first + " |  | \nrun 0/b \"tagged\" FINISHED  |  | mlflow.runName=tagged";
    QTest::newRow("the oldest key for the name comes last")
        << runMeta("b", "0", "    name: oldest\n") + runMeta("c", "0", "    name: oldest\n")
            + "0/c/tags/mlflow.runName = tagged\n"
        << first + " |  | \nrun 0/b \"oldest\" FINISHED  |  | \nrun 0/c \"tagged\" FINISHED  |  | mlflow.runName=tagged";
    QTest::newRow("a run older than MLflow 1.0")
        << "0/b/meta.yaml\n    experiment_id: 0\n    name: ''\n    run_uuid: b\n    start_time: 1\n"
           "    user_id: me\n0/b/metrics/m\n    1530000000 0.5\n    1530000001 0.25\n"
        << first + " |  | \nrun 0/b \"\" RUNNING  | m=0.25 | ";
    QTest::newRow("states as words, unknown words and numbers")
        << runMeta("b", "0").replace("status: 3", "status: FAILED") + runMeta("c", "0").replace("status: 3", "status: '5'")
            + runMeta("d", "0").replace("status: 3", "status: 9")
        << first + " |  | \nrun 0/b \"\" FAILED  |  | \nrun 0/c \"\" KILLED  |  | \nrun 0/d \"\" 9  |  | ";
    QTest::newRow("names that look like something else")
        << runMeta("b", "0", "    run_name: 1e3\n") + runMeta("c", "0", "    run_name: '0010'\n")
            + runMeta("d", "0", "    run_name: 'null'\n") + runMeta("e", "0", "    run_name: null\n")
        << first
            + " |  | \nrun 0/b \"1e3\" FINISHED  |  | \nrun 0/c \"0010\" FINISHED  |  | \nrun 0/d \"null\" FINISHED  |  | \nrun "
              "0/e \"\" FINISHED  |  | ";
    QTest::newRow("an empty meta.yaml") << "0/b/meta.yaml\n0/b/params/lr = 1\n"
                                        << first
            + " |  | \nrun 0/b \"\"  lr=1 |  | \nwarning 0/b/meta.yaml is damaged or half written; what could be "
              "read of it is shown.";
    QTest::newRow("a torn meta.yaml gives what stands before the tear")
        << "0/b/meta.yaml\n    experiment_id: '0'\n    run_id: b\n    run_name: torn\n    status\n"
        << first
            + " |  | \nrun 0/b \"torn\"   |  | \nwarning 0/b/meta.yaml is damaged or half written; what could be read of it is "
              "shown.";
    QTest::newRow("a run without its meta.yaml")
        << "0/b/metrics/m\n    1 2 3\n"
        << first + " |  | \nwarning 0/b looks like a run but has no meta.yaml; it was left out.";
    QTest::newRow("a run that names another experiment is shown where it lies") << runMeta("b", "8").replace("8/b/", "0/b/")
                                                                                << first
            + " |  | \nrun 0/b \"\" FINISHED  |  | \nwarning The run in 0/b says that it belongs to experiment 8; it is shown "
              "where it lies.";
    QTest::newRow("a run that lies in two experiments is taken from its own")
        << experimentMeta("1", "copies") + runMeta("b", "1") + runMeta("b", "1").replace("1/b/", "0/b/")
        << first + " |  | \nrun 1/b \"\" FINISHED  |  | \nwarning The run in 0/b is in this store twice; this copy was left out.";
    QTest::newRow("times that are none") << runMeta("b", "0").replace("start_time: 1", "end_time: null\n    start_time: soon")
                                         << first
            + " |  | \nrun 0/b \"\" FINISHED  |  | \nwarning The start_time of the run in 0/b is no time; it was left out.";
    QTest::newRow("the reserved folders are no runs")
        << runMeta("tags", "0") + runMeta("datasets", "0") + runMeta("traces", "0") + runMeta("models", "0") << first + " |  | ";
    QTest::newRow("a folder with artifacts only is no run") << "0/b/artifacts/model.pkl = x\n" << first + " |  | ";
    QTest::newRow("a store in an experiment is no run") << "0/mlruns/" + experimentMeta("0", "inner") << first + " |  | ";
}

void TestMlrunsRuns::readsRuns()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const StoreFolder folder(OneRun + text);
    const SharedStore store = storeAt(folder.path());
    QVERIFY(store);
    QCOMPARE(runsText(store), expected);
}

void TestMlrunsRuns::readsHistories_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto metric
        = [](const QString &lines) { return "0/a/metrics/m\n    " + QString(lines).replace('\n', "\n    ") + '\n'; };
    QTest::newRow("by step, then timestamp, then as logged")
        << metric("9 1 5\n1 2 -3\n8 3 5\n8 4 5") << "a/m: -3@1=2 5@8=3 5@8=4 5@9=1";
    QTest::newRow("without steps, as before MLflow 1.0")
        << metric("1530000000 1\n1530000001 2") << "a/m: 0@1530000000=1 0@1530000001=2";
    QTest::newRow("with a dataset, as in MLflow 3")
        << metric("1 0.5 3 digits 70c2c9ff\n2 0.4 4 my own data 70c2c9ff") << "a/m: 3@1=0.5 4@2=0.4";
    QTest::newRow("Windows line ends and blanks behind") << metric("1 0.5 3\r\n2 0.4 4 \r") << "a/m: 3@1=0.5 4@2=0.4";
    QTest::newRow("a last line without its end") << "0/a/metrics/m = 1 0.5 3\n"
                                                 << "a/m: 3@1=0.5";
    QTest::newRow("garbage lines are skipped alone") << metric("1 0.5 0\nhello\n2 0.4 1\n\n3 x 2\n4 0.2 3")
                                                     << "a/m: 0@1=0.5 1@2=0.4 3@4=0.2\nwarning 0/a/metrics/m: 2 lines are no "
                                                        "metric values and were skipped, the first is line 2.";
    QTest::newRow("one garbage line")
        << metric("1 0.5 0\n<<<<<<< HEAD\n2 0.4 1")
        << "a/m: 0@1=0.5 1@2=0.4\nwarning 0/a/metrics/m: line 2 is no metric value and was skipped.";
    QTest::newRow("numbers with a fraction where whole ones belong")
        << metric("1530000000.75 0.5 3.0") << "a/m: 3@1530000000=0.5";
    QTest::newRow("steps at the ends of 64 bits")
        << metric("1 1 9223372036854775807\n1 2 -9223372036854775808") << "a/m: -9223372036854775808@1=2 9223372036854775807@1=1";
}

void TestMlrunsRuns::readsHistories()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const StoreFolder folder(OneRun + text);
    const SharedStore store = storeAt(folder.path());
    QVERIFY(store);
    QCOMPARE(seriesText(*store), expected);
    QCOMPARE(seriesText(*store, { { "a" }, { "m" }, View::Active }), expected);
    QCOMPARE(seriesText(*store, { { "b" }, {}, View::All }), QString());
    QCOMPARE(seriesText(*store, { { "../0/a" }, {}, View::All }), QString());
    QCOMPARE(seriesText(*store, { {}, { "../params/lr" }, View::All }), QString());
}

QTEST_GUILESS_MAIN(TestMlrunsRuns)
#include "tst_mlrunsruns.moc"
