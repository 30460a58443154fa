#include "program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString Database = pathOfStore(QStringLiteral("mlflow-3.17.2"));

/// `STORE` in the arguments stands for a real one.
QStringList filledIn(QStringList arguments)
{
    return arguments.replaceInStrings(QRegularExpression(QStringLiteral("^STORE$")), Database);
}

bool isOneLine(const QByteArray &errors)
{
    return errors.startsWith("runloupe: ") && errors.count('\n') == 1 && errors.endsWith('\n');
}

} // namespace

/// The program as scripts meet it: its words, its exit status, its two streams.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpsWithoutComplaint_data();
    void helpsWithoutComplaint();
    void saysInOneLineWhatIsWrong_data();
    void saysInOneLineWhatIsWrong();
    void optionsMayStandAnywhere_data();
    void optionsMayStandAnywhere();
    void anEmptyFilterIsNone();
    void aMetricThatNobodyHasIsTold();
    void aPictureIsTakenWithoutARemark();
    void needsNoPlatform();
    void aFullDiskIsTold();
    void aClosedPipeEndsQuietly();
    void aStoreCalledLikeACommandIsAStore();
    void whatCanBeReadOfADamagedStoreIsPrinted();
};

void TestCommandLine::helpsWithoutComplaint_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("of the program") << QStringList { "--help" } << QByteArray("Commands:");
    QTest::newRow("the version") << QStringList { "--version" } << QByteArray("runloupe " RUNLOUPE_VERSION "\n");
    for (const char *word : { "info", "experiments", "runs", "metrics", "models" })
        QTest::newRow(word) << QStringList { word, "--help" } << QByteArray("Examples:\n  runloupe ") + word;
    QTest::newRow("as a word") << QStringList { "help" } << QByteArray("Commands:");
    QTest::newRow("as a word, of a command") << QStringList { "help", "runs" } << QByteArray("--limit N");
    QTest::newRow("behind other words") << QStringList { "runs", "STORE", "--limit", "3", "-h" } << QByteArray("--limit N");
}

void TestCommandLine::helpsWithoutComplaint()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, part);
    const Answer answer = runRunloupe(arguments);
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.output.contains(part), answer.output.constData());
}

void TestCommandLine::saysInOneLineWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("explanation");
    const auto usage = [](const char *name, const QStringList &arguments, const char *explanation) {
        QTest::newRow(name) << arguments << 2 << explanation;
    };
    const auto failure = [](const char *name, const QStringList &arguments, const char *explanation) {
        QTest::newRow(name) << arguments << 1 << explanation;
    };
    usage("no store", { "runs" }, "runs wants one store and was given 0");
    usage("two stores", { "info", "STORE", "STORE" }, "was given 2");
    usage("a slip in an option", { "runs", "STORE", "--fliter", "a" }, "Did you mean “--filter”?");
    usage("an option of another command", { "info", "STORE", "--limit", "3" }, "There is no option --limit here");
    usage("a format that there is not", { "runs", "STORE", "--format", "xml" }, "table, json, csv");
    usage("a format that makes no sense", { "info", "STORE", "--format=csv" }, "one of table, json");
    usage("a view that there is not", { "models", "STORE", "--view", "some" }, "active, deleted, all");
    usage("a negative limit", { "runs", "STORE", "--limit", "-1" }, "0 or more");
    usage("a limit that is no number", { "runs", "STORE", "--limit=all" }, "a whole number");
    usage("a value forgotten", { "runs", "STORE", "--filter" }, "--filter needs a value");
    usage("a filter with a mistake", { "runs", "STORE", "--filter", "metrics.loss <" }, "mistake at character 15");
    usage("an order with a mistake", { "runs", "STORE", "--order-by", "metrics.loss up" }, "metrics.loss up");
    usage("a slip in a command", { "exprements", "STORE" }, "Did you mean “experiments”?");
    usage("a slip in a command, alone", { "experiment" }, "Did you mean “experiments”?");
    usage("a word that is nothing", { "frobnicate" }, "The commands are info, experiments, runs, metrics, models, compare.");
    usage("help for a word that is nothing", { "help", "frobnicate" }, "The commands are info");
    usage("an option of the window that there is not", { "--frobnicate" }, "frobnicate");
    usage("an empty experiment", { "runs", "STORE", "--experiment", "" }, "--experiment was given an empty value");
    usage("an empty run", { "metrics", "STORE", "--run=" }, "--run was given an empty value");
    usage("an address that ends too early", { "info", "sqlite:///" }, "sqlite:/// names no file");
    failure("a command to come", { "report", "STORE", "--run", "a" }, "The command report is not part");
    failure("a command to come, alone", { "report" }, "The commands are info, experiments, runs, metrics, models, compare.");
    failure("help for a command to come", { "help", "artifacts" }, "The command artifacts is not part");
    failure("no display", { "/nonexistent/mlflow.db" }, "There is no display here");
    failure("nothing there", { "info", "/nonexistent/mlflow.db" }, "There is nothing at /nonexistent/mlflow.db");
    failure("no store", { "runs", TEST_DATA "/golden/mlflow-1.0.0.json" }, "mlflow-1.0.0.json");
    failure("an unknown experiment", { "runs", "STORE", "--experiment", "odds and ends" }, "no experiment “odds and ends”");
    failure("a slip in an experiment", { "runs", "STORE", "--experiment=odds & end" }, "Did you mean “odds & ends”?");
    failure("an unknown run", { "metrics", "STORE", "--run", "zebra" }, "zebra");
    failure("the beginning of a run's id", { "metrics", "STORE", "--run", "56864a388286" },
            "Did you mean “56864a388286449cbd10ad6f15f01bae”?");
    failure("a deleted run", { "metrics", "STORE", "--run", "83d18a3f041b4f868b9fcd334a7c3894" }, "try --view all");
    failure("a name that would paint the terminal", { "runs", "STORE", "--experiment", "\x1b[31mred\n" },
            "no experiment “ [31mred");
}

void TestCommandLine::saysInOneLineWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, explanation);
    const Answer answer = runRunloupe(filledIn(arguments));
    QTEST(answer.status, "status");
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(isOneLine(answer.errors), answer.errors.constData());
    QVERIFY2(QString::fromUtf8(answer.errors).contains(explanation), answer.errors.constData());
}

void TestCommandLine::optionsMayStandAnywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("behind the store") << QStringList { "runs", "STORE", "--format", "json", "--limit", "2" };
    QTest::newRow("in front of it") << QStringList { "runs", "--format", "json", "--limit", "2", "STORE" };
    QTest::newRow("with equals signs") << QStringList { "runs", "--format=json", "STORE", "--limit=2" };
    QTest::newRow("before two dashes") << QStringList { "runs", "--format=json", "--limit=2", "--", "STORE" };
    QTest::newRow("the last one counts") << QStringList { "runs", "--limit=9", "STORE", "--format=json", "--limit=2" };
}

void TestCommandLine::optionsMayStandAnywhere()
{
    QFETCH(QStringList, arguments);
    const Answer answer = runRunloupe(filledIn(arguments));
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.json().size(), 2);
}

void TestCommandLine::anEmptyFilterIsNone()
{
    const Answer answer = runRunloupe(filledIn({ "runs", "STORE", "--filter", "", "--format=json" }));
    QCOMPARE(answer.errors, QByteArray());
    QVERIFY(answer.json().size() > 10);
}

void TestCommandLine::aMetricThatNobodyHasIsTold()
{
    const Answer answer = runRunloupe(filledIn({ "metrics", "STORE", "--key", "los", "--format=json" }));
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json().size(), 0);
    QVERIFY2(answer.errors.startsWith("runloupe: warning: None of these runs has the metric “los”. Did you mean “loss”"),
             answer.errors.constData());
}

void TestCommandLine::aPictureIsTakenWithoutARemark()
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("window.png"));
    const Answer answer = runRunloupe({ Database, "--grab", picture });
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    QVERIFY(QFile::exists(picture));
}

void TestCommandLine::needsNoPlatform()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("nonsense"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    const Answer answer
        = runProcess(QStringLiteral(RUNLOUPE_PROGRAM), filledIn({ "experiments", "STORE", "--format=csv" }), environment);
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.output.contains("My First Experiment · curves")); // in UTF-8, whatever the locale
}

void TestCommandLine::aFullDiskIsTold()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("This system has no /dev/full.");
    const Answer answer = runShell(QStringLiteral("\"$RUNLOUPE\" runs '%1' --format json > /dev/full").arg(Database));
    QCOMPARE(answer.status, 1);
    QVERIFY2(isOneLine(answer.errors), answer.errors.constData());
    QVERIFY(answer.errors.contains("Cannot write the answer"));
}

void TestCommandLine::aClosedPipeEndsQuietly()
{
    const Answer answer = runShell(
        QStringLiteral("{ \"$RUNLOUPE\" metrics '%1' --format csv; echo \"status $?\" >&2; } | head -c 3").arg(Database));
    QCOMPARE(answer.output, QByteArray("run"));
    QCOMPARE(answer.errors, QByteArray("status 0\n"));
}

void TestCommandLine::aStoreCalledLikeACommandIsAStore()
{
    QTemporaryDir folder;
    QVERIFY(QFile::copy(Database, folder.filePath(QStringLiteral("runs"))));
    const Answer asStore = runRunloupe({ "info", "runs" }, folder.path());
    QCOMPARE(asStore.status, 0);
    const Answer asCommand = runRunloupe({ "runs", "runs", "--format=json", "--limit=1" }, folder.path());
    QCOMPARE(asCommand.json().size(), 1);
}

void TestCommandLine::whatCanBeReadOfADamagedStoreIsPrinted()
{
    QTemporaryDir folder;
    const QDir run(folder.filePath(QStringLiteral("mlruns/1/0123456789abcdef0123456789abcdef")));
    QVERIFY(run.mkpath(QStringLiteral("metrics")));
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(run.filePath(QStringLiteral("../meta.yaml")), "artifact_location: x\nexperiment_id: '1'\nname: torn\n"));
    QVERIFY(
        write(run.filePath(QStringLiteral("meta.yaml")),
              "artifact_uri: x\nend_time: null\nexperiment_id: '1'\nlifecycle_stage: active\n"
              "run_id: 0123456789abcdef0123456789abcdef\nrun_name: torn\nstart_time: 1700000000000\nstatus: 1\nuser_id: me\n"));
    QVERIFY(write(run.filePath(QStringLiteral("metrics/loss")), "1700000000000 0.5 0\nrubbish\n1700000000001 0.25 1\n"));
    const Answer answer = runRunloupe({ "metrics", "mlruns", "--format=json" }, folder.path());
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json().size(), 1);
    QVERIFY2(answer.errors.startsWith("runloupe: warning: "), answer.errors.constData());
    QCOMPARE(answer.errors.count('\n'), 1); // though the file is read twice
    QVERIFY(answer.errors.contains("loss"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
