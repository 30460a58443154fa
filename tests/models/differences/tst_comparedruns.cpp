#include "differences/comparedruns.h"
#include "differences/comparisonsheet.h"
#include "models/query/runtabletext.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace runloupe;

class TestComparedRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsAreToldSideBySide_data();
    void runsAreToldSideBySide();
    void onlyWhatDiffersIsLeft_data();
    void onlyWhatDiffersIsLeft();
    void runsStandInTheOrderAskedFor();
    void historiesTellMoreOfMetrics();
    void aMetricLoggedOnceHasNoHistory();
    void experimentsOfOneIdInTwoStoresDiffer();
    void loggedModelsAreComparedByName();
    void registeredVersionsAreTold();
    void theEnvironmentIsThatOfTheModels();
    void filesOfModelsTellMoreOfTheEnvironment();
    void nothingIsToldAfterAStop();
    void hundredsOfRunsAreCompared();
};

namespace {

ComparedRuns allOf(const SharedRunTable &table)
{
    ComparedRuns runs { .table = table, .rows = std::vector<Row>(table->size()) };
    std::iota(runs.rows.begin(), runs.rows.end(), Row(0));
    return runs;
}

/// Each entry of a section as `key: value, value`, with a dash for what a run lacks; one entry a line.
QStringList section(const Comparison &comparison, ComparedKind kind)
{
    QStringList lines;
    for (const ComparedLine &line : linesOf(comparison)) {
        if (line.kind != kind)
            continue;
        QStringList values;
        for (std::size_t run = 0; run < comparison.runs.size(); ++run)
            values << readableValue(line.told(), run);
        lines << line.name() + ": " + values.join(", ");
    }
    return lines;
}

SeriesStatistics history(double least, qint64 leastStep, double greatest, qint64 greatestStep)
{
    SeriesStatistics statistics;
    statistics.points = 10;
    statistics.least = least;
    statistics.leastStep = leastStep;
    statistics.greatest = greatest;
    statistics.greatestStep = greatestStep;
    statistics.lastStep = 9;
    return statistics;
}

const QString Missing = QString::fromUtf8("–");

} // namespace

void TestComparedRuns::runsAreToldSideBySide_data()
{
    QTest::addColumn<QString>("runs");
    QTest::addColumn<ComparedKind>("kind");
    QTest::addColumn<QString>("expected"); // lines set apart by |, a missing value is _
    using Kind = ComparedKind;
    QTest::newRow("attributes by their titles")
        << "a; run_name one; status FINISHED; start_time 1700000000000; end_time 1700000004200\nb; status FAILED"
        << Kind::Attributes
        << "Name: one, _|Status: Finished, Failed|Created: 2023-11-14 22:13:20, _|Ended: 2023-11-14 22:13:24, _|"
           "Duration: 4.2 s, _|Experiment: , |Store: store.db, store.db|Lifecycle: active, active";
    QTest::newRow("params by key") << "a; params.b 1; params.a 2\nb; params.a 2" << Kind::Params << "a: 2, 2|b: 1, _";
    QTest::newRow("an empty param is one") << "a; params.a \nb; params.b 1" << Kind::Params << "a: , _|b: _, 1";
    QTest::newRow("literals unfold") << "a; params.opt {'lr': 0.1, 'n': 1}\nb; params.opt {\"lr\": 0.2}" << Kind::Params
                                     << "opt.lr: 0.1, 0.2|opt.n: 1, _";
    QTest::newRow("a literal beside a plain text")
        << "a; params.opt {'lr': 0.1}\nb; params.opt adam" << Kind::Params << "opt.lr: 0.1, _|opt: _, adam";
    QTest::newRow("a literal meets a param of that name in another run")
        << "a; params.opt {'lr': 0.1}\nb; params.opt.lr 0.2" << Kind::Params << "opt.lr: 0.1, 0.2";
    QTest::newRow("a literal stays whole where its run has such a param")
        << "a; params.opt {'lr': 0.1}; params.opt.lr 3\nb; params.opt {'lr': 0.2}" << Kind::Params
        << "opt: {'lr': 0.1}, _|opt.lr: 3, 0.2";
    QTest::newRow("a literal with a key twice stays whole")
        << "a; params.opt {'lr': 1, 'lr': 2}\nb" << Kind::Params << "opt: {'lr': 1, 'lr': 2}, _";
    QTest::newRow("metrics exactly") << "a; metrics.loss 0.123456789012345\nb; metrics.loss nan" << Kind::Metrics
                                     << "loss: 0.123456789012345, NaN";
    QTest::newRow("what the machine measured")
        << "a; metrics.system/gpu 3\nb; metrics.loss 1" << Kind::SystemMetrics << "system/gpu: 3, _";
    QTest::newRow("tags of people") << "a; tags.team vision; tags.mlflow.user eva\nb; tags.team speech" << Kind::Tags
                                    << "team: vision, speech";
    QTest::newRow("tags of MLflow, but for what is told elsewhere")
        << "a; tags.mlflow.runName x; tags.mlflow.parentRunId p; tags.mlflow.note.content hi\nb" << Kind::SystemTags
        << "mlflow.parentRunId: p, _";
    QTest::newRow("the note") << "a; tags.mlflow.note.content good\nb" << Kind::Note << "Note: good, _";
    QTest::newRow("the source, by old names and new ones")
        << "a; tags.mlflow.source.name train.py; tags.mlflow.source.git.commit 12e4; tags.mlflow.source.git.branch dev\n"
           "b; tags.mlflow.gitBranch main"
        << Kind::Source << "Name: train.py, _|Git commit: 12e4, _|Git branch: dev, main";
    QTest::newRow("datasets by what they were for")
        << "a; dataset digits/0e64/training; dataset digits/77aa/eval\nb; dataset letters/1234/training" << Kind::Datasets
        << "training: digits (0e64), letters (1234)|training, name: digits, letters|training, digest: 0e64, 1234|"
           "eval: digits (77aa), _|eval, name: digits, _|eval, digest: 77aa, _";
    QTest::newRow("several datasets for one purpose, by name")
        << "a; dataset x/1/training; dataset y/2/training\nb; dataset y/3/training" << Kind::Datasets
        << "training/x: x (1), _|training/x, name: x, _|training/x, digest: 1, _|"
           "training/y: y (2), y (3)|training/y, name: y, y|training/y, digest: 2, 3";
    QTest::newRow("one dataset in two states") << "a; dataset x/1/; dataset x/2/\nb; dataset x/1/" << Kind::Datasets
                                               << "dataset/x: x (1), x (1)|dataset/x, name: x, x|dataset/x, digest: 1, 1|"
                                                  "dataset/x #2: x (2), _|dataset/x #2, name: x, _|dataset/x #2, digest: 2, _";
}

void TestComparedRuns::runsAreToldSideBySide()
{
    QFETCH(QString, runs);
    QFETCH(ComparedKind, kind);
    QFETCH(QString, expected);
    const Comparison comparison = compare(allOf(tableFromText(runs)));
    QCOMPARE(section(comparison, kind).join(u'|'), expected.replace(u'_', Missing));
}

void TestComparedRuns::onlyWhatDiffersIsLeft_data()
{
    QTest::addColumn<QString>("runs");
    QTest::addColumn<QString>("expected"); // keys of params, metrics and tags
    QTest::newRow("texts") << "a; params.x adam; params.y sgd\nb; params.x adam; params.y adam"
                           << "y";
    QTest::newRow("numbers by value") << "a; params.x 0.10; params.y 1\nb; params.x 0.1; params.y 1.0001"
                                      << "y";
    QTest::newRow("NaN is the same as NaN") << "a; metrics.x nan; metrics.y nan\nb; metrics.x nan; metrics.y 1"
                                            << "y";
    QTest::newRow("however little") << "a; metrics.x 0.1\nb; metrics.x 0.10000000000000002"
                                    << "x";
    QTest::newRow("who lacks it differs") << "a; params.x 1\nb; params.x 1\nc"
                                          << "x";
    QTest::newRow("an empty text is not nothing") << "a; tags.x \nb"
                                                  << "x";
    QTest::newRow("in the last of them only") << "a; params.x 1\nb; params.x 1\nc; params.x 2"
                                              << "x";
    QTest::newRow("within literals") << "a; params.x {'u': 1, 'v': 2}\nb; params.x {\"v\": 3, \"u\": 1.0}"
                                     << "x.v";
    QTest::newRow("nothing") << "a; params.x 1\nb; params.x 1"
                             << "";
}

void TestComparedRuns::onlyWhatDiffersIsLeft()
{
    QFETCH(QString, runs);
    const Comparison differences = onlyDifferences(compare(allOf(tableFromText(runs))));
    QStringList keys;
    for (const ComparedSection &section : differences.sections) {
        for (const ComparedEntry &entry : section.entries)
            keys << entry.key;
    }
    QTEST(keys.join(u' '), "expected");
}

void TestComparedRuns::runsStandInTheOrderAskedFor()
{
    const SharedRunTable table = tableFromText("a; run_name x; params.p 1\nb; run_name x; params.p 2\nc; params.p 3");
    ComparedRuns runs { .table = table, .rows = { 2, 0, 1 } };
    const Comparison comparison = compare(runs);
    QCOMPARE(section(comparison, ComparedKind::Params), QStringList { "p: 3, 1, 2" });
    QCOMPARE(comparison.names, QStringList({ "c", "x", "x" }));
    QCOMPARE(runHeads(comparison), QStringList({ "c", "x (a)", "x (b)" }));
}

void TestComparedRuns::historiesTellMoreOfMetrics()
{
    ComparedRuns runs = allOf(tableFromText("a; metrics.loss 0.5\nb; metrics.loss 0.5"));
    const QStringList lastOnly = section(compare(runs), ComparedKind::Metrics);
    QCOMPARE(lastOnly, QStringList { "loss: 0.5, 0.5" });
    runs.read[{ "store.db", "a" }].statistics["loss"] = history(0.25, 4, 2, 0);
    runs.read[{ "store.db", "b" }].statistics["loss"] = history(0.5, 9, 2, 0);
    const Comparison comparison = compare(runs);
    QCOMPARE(section(comparison, ComparedKind::Metrics),
             QStringList({ "loss: 0.5, 0.5", "loss, last step: 9, 9", "loss, min: 0.25, 0.5", "loss, step of min: 4, 9",
                           "loss, max: 2, 2", "loss, step of max: 0, 0" }));
    QCOMPARE(section(onlyDifferences(comparison), ComparedKind::Metrics), // the entry stays for the sake of its parts
             QStringList({ "loss: 0.5, 0.5", "loss, min: 0.25, 0.5", "loss, step of min: 4, 9" }));
}

void TestComparedRuns::aMetricLoggedOnceHasNoHistory()
{
    ComparedRuns runs = allOf(tableFromText("a; metrics.loss 0.5; metrics.acc nan\nb; metrics.loss 0.4"));
    SeriesStatistics once;
    once.points = 1;
    runs.read[{ "store.db", "a" }].statistics["loss"] = once;
    SeriesStatistics noNumbers;
    noNumbers.points = 3;
    noNumbers.lastStep = 2;
    runs.read[{ "store.db", "a" }].statistics["acc"] = noNumbers;
    QCOMPARE(section(compare(runs), ComparedKind::Metrics),
             QStringList({ "acc: NaN, " + Missing, "acc, last step: 2, " + Missing, "loss: 0.5, 0.4" }));
}

void TestComparedRuns::experimentsOfOneIdInTwoStoresDiffer()
{
    RunTableBuilder builder;
    for (const QString &store : { QStringLiteral("one.db"), QStringLiteral("two.db") }) {
        builder.beginStore(store, SearchDialect::Sql);
        RunRecord run;
        run.id = "a";
        run.experimentId = "0";
        builder.add(run);
    }
    ComparedRuns runs = allOf(builder.finish());
    runs.names.experiments = { { { "one.db", "0" }, "Default" }, { { "two.db", "0" }, "Default" } };
    const Comparison comparison = compare(runs);
    const ComparedEntry &experiment = comparison.sections.front().entries[0];
    QCOMPARE(experiment.key, "experiment_id");
    QVERIFY(experiment.differs());
    QCOMPARE(readableValue(experiment, 1), "Default");
}

void TestComparedRuns::loggedModelsAreComparedByName()
{
    RunTableBuilder builder;
    builder.beginStore("store.db", SearchDialect::Sql);
    RunRecord run;
    run.id = "a";
    const Row first = builder.add(run);
    run.id = "b";
    const Row second = builder.add(run);
    using Role = LoggedModel::Role;
    builder.addModel(first, { "m-1", "net", "pytorch", "READY", {}, Role::Output, 3 });
    builder.addModel(second, { "m-2", "net", "pytorch", "READY", {}, Role::Output, 5 });
    builder.addModel(second, { "m-1", "base", "", "READY", {}, Role::Input, 0 });
    const Comparison comparison = compare(allOf(builder.finish()));
    QCOMPARE(section(onlyDifferences(comparison), ComparedKind::Models),
             QStringList({ "net: logged, pytorch, READY, logged, pytorch, READY", "net, step: 3, 5",
                           "base: " + Missing + ", read, READY", "base, status: " + Missing + ", READY",
                           "base, model id: " + Missing + ", m-1" }));
}

void TestComparedRuns::registeredVersionsAreTold()
{
    ComparedRuns runs = allOf(tableFromText("a\nb"));
    RegisteredModel model;
    model.name = "digits";
    model.aliases = { { "best", "2" } };
    ModelVersion version;
    version.version = "2";
    version.stage = "Production";
    model.versions = { version };
    runs.read[{ "store.db", "b" }].models = { model };
    QCOMPARE(
        section(compare(runs), ComparedKind::Models),
        QStringList({ "digits, registered: " + Missing + ", version 2", "digits, registered, stage: " + Missing + ", Production",
                      "digits, registered, aliases: " + Missing + ", best" }));
}

void TestComparedRuns::theEnvironmentIsThatOfTheModels()
{
    const QString tag = R"([{"artifact_path": "net", "mlflow_version": "%1", "flavors": {"python_function":)"
                        R"( {"python_version": "3.11.7"}, "sklearn": {"sklearn_version": "1.3.2"}}}])";
    const Comparison comparison = compare(
        allOf(tableFromText("a; tags.mlflow.log-model.history " + tag.arg("1.30.1") + "\nb; tags.mlflow.log-model.history "
                            + tag.arg("2.0.0") + "\nc; tags.mlflow.log-model.history [{\"artifact_path\"")));
    QCOMPARE(section(comparison, ComparedKind::Environment),
             QStringList({ "Read from: mlflow.log-model.history, mlflow.log-model.history, " + Missing,
                           "mlflow: 1.30.1, 2.0.0, " + Missing, "python: 3.11.7, 3.11.7, " + Missing,
                           "sklearn: 1.3.2, 1.3.2, " + Missing }));
    QCOMPARE(section(comparison, ComparedKind::Models).first(), "net: logged, sklearn, logged, sklearn, " + Missing);
}

void TestComparedRuns::filesOfModelsTellMoreOfTheEnvironment()
{
    const QString tag = R"([{"artifact_path": "net", "mlflow_version": "2.0.0", "flavors": {}}])";
    ComparedRuns runs = allOf(
        tableFromText("a; tags.mlflow.log-model.history " + tag + "\nb; tags.mlflow.log-model.history " + tag + "\nc\nd"));
    runs.read[{ "store.db", "a" }].environment = RunEnvironment { "requirements.txt", { { "mlflow", "" }, { "numpy", "1.2" } } };
    runs.read[{ "store.db", "b" }].environment = RunEnvironment();
    runs.read[{ "store.db", "c" }].environment = RunEnvironment(); // looked for, and not found
    QCOMPARE(section(compare(runs), ComparedKind::Environment),
             QStringList({ "Read from: requirements.txt, mlflow.log-model.history, not found, " + Missing,
                           QStringList({ "mlflow: any version", "2.0.0", Missing, Missing }).join(", "),
                           QStringList({ "numpy: 1.2", Missing, Missing, Missing }).join(", ") }));
}

void TestComparedRuns::nothingIsToldAfterAStop()
{
    const Stop stop([] { return true; }, {});
    QVERIFY(compare(allOf(tableFromText("a\nb")), stop).sections.empty());
}

void TestComparedRuns::hundredsOfRunsAreCompared()
{
    QString text;
    for (int run = 0; run < 300; ++run)
        text += QStringLiteral("r%1; params.lr %2; params.same 1; metrics.loss %1\n").arg(run).arg(run % 7);
    const Comparison comparison = onlyDifferences(compare(allOf(tableFromText(text))));
    QCOMPARE(section(comparison, ComparedKind::Params).size(), 1);
    const ComparedEntry &rate = comparison.sections[0].entries[0];
    QCOMPARE(rate.values.size(), 7); // each kept once
    QVERIFY(rate.isSame(0, 294));
    QVERIFY(!rate.isSame(0, 299));
}

QTEST_GUILESS_MAIN(TestComparedRuns)
#include "tst_comparedruns.moc"
