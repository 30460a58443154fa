#include "storefolder.h"
#include "stores/mlruns/metafile.h"
#include "stores/mlruns/plainyaml.h"

#include <QRandomGenerator>
#include <QTest>

using namespace runloupe;

class TestMetaFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsValuesAsText_data();
    void keepsValuesAsText();
    void readsMapsOneLevelDown();
    void tellsWholeFromTorn_data();
    void tellsWholeFromTorn();
    void tellsKinds_data();
    void tellsKinds();
    void plainLinesMeanWhatYamlMeans();
    void bombsAreHarmless_data();
    void bombsAreHarmless();
    void waitsForTheWriterOnce();
};

void TestMetaFile::keepsValuesAsText_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("name"); // null: YAML's null, or nothing
    const auto row = [](const char *title, const char *value, const QByteArray &name) {
        QTest::newRow(title) << QByteArray("experiment_id: '0'\nname: ") + value + "\nuser: x\n" << name;
    };
    row("plain", "first run", "first run");
    row("a number with an exponent", "1e3", "1e3");
    row("a quoted number", "'0010'", "0010");
    row("a truth value", "yes", "yes");
    row("a date", "2024-01-01", "2024-01-01");
    row("null", "null", {});
    row("a tilde", "~", {});
    row("nothing", "", {});
    row("the word null in quotes", "'null'", "null");
    row("an empty text", "''", "");
    row("quotes within quotes", "'it''s'", "it's");
    row("a colon and a sharp in quotes", "'a: b #c'", "a: b #c");
    row("a comment behind", "a # comment", "a");
    row("a sharp within", "a#b", "a#b");
    row("folded in single quotes", "'one\n  two\n\n  three'", "one two\nthree");
    row("folded without quotes", "one\n  two", "one two");
    row("a literal block", "|\n  one\n  two", "one\ntwo\n");
    row("double quotes with escapes", "\"a\\tb \\u00e9 \\U0001F377\"", "a\tb é 🍷");
    row("double quotes over two lines", "\"one\\\n  \\ two\"", "one two");
    row("another script", "Точность", "Точность");
    row("a tab behind the colon", "\tx", "x");
    row("a path of Windows", "C:\\runs\\1", "C:\\runs\\1");
    row("a tag", "!!str 5", "5");
    row("a list", "[1, 2]", {});
    row("a map", "{a: 1}", {});
    QTest::newRow("the last of two counts") << QByteArray("name: a\nname: b\n") << QByteArray("b");
    QTest::newRow("Windows line ends") << QByteArray("experiment_id: '0'\r\nname: a b\r\n") << QByteArray("a b");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBFname: a\n") << QByteArray("a");
    QTest::newRow("a document marker") << QByteArray("---\nname: a\n") << QByteArray("a");
    QTest::newRow("no line end at the end") << QByteArray("experiment_id: '0'\nname: a") << QByteArray("a");
    QTest::newRow("JSON") << QByteArray("{\"experiment_id\": \"0\", \"name\": \"a\"}") << QByteArray("a");
    QTest::newRow("no map at all") << QByteArray("- name\n- a\n") << QByteArray();
}

void TestMetaFile::keepsValuesAsText()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, name);
    const MetaFile meta = MetaFile::parse(yaml);
    QCOMPARE(meta.text("name"), name);
    QCOMPARE(meta.text("name").isNull(), name.isNull());
}

void TestMetaFile::readsMapsOneLevelDown()
{
    const MetaFile meta = MetaFile::parse(
        "source_id: x\ntags:\n  mlflow.data.context: eval\n  deep:\n    er: 1\nlist:\n- a: b\n? [odd, key]\n: value\nstep: 7\n");
    QVERIFY(meta.isWhole());
    QCOMPARE(meta.map("tags"), (TextMap { { "mlflow.data.context", "eval" } }));
    QCOMPARE(meta.map("list"), TextMap());
    QCOMPARE(meta.number("step"), std::optional<qint64>(7));
    QCOMPARE(meta.number("source_id"), std::nullopt);
}

void TestMetaFile::tellsWholeFromTorn_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("hasStart");
    const QByteArray run = "run_id: a\nstart_time: 1795\n";
    QTest::newRow("a whole one") << run + "status: 3\nuser_id: me\n" << true << true;
    QTest::newRow("a whole one without its last line end") << run + "status: 3\nuser_id: me" << true << true;
    QTest::newRow("cut between two lines") << run << false << true;
    QTest::newRow("cut within a number") << run.chopped(2) << false << false;
    QTest::newRow("cut within a key") << run + "stat" << false << true;
    QTest::newRow("empty") << QByteArray() << false << false;
    QTest::newRow("zeros, as after a power failure") << QByteArray(100, '\0') << false << false;
    QTest::newRow("a conflict left by git") << "run_id: a\n<<<<<<< HEAD\nstart_time: 1\n=======\n" + run << false << false;
}

void TestMetaFile::tellsWholeFromTorn()
{
    QFETCH(QByteArray, yaml);
    QFETCH(bool, isWhole);
    QFETCH(bool, hasStart);
    const MetaFile meta = MetaFile::parse(yaml);
    QCOMPARE(meta.isWhole(), isWhole);
    QCOMPARE(meta.number("start_time").has_value(), hasStart);
}

void TestMetaFile::tellsKinds_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<MetaFile::Kind>("kind");
    QTest::newRow("an experiment") << QByteArray("artifact_location: x\nexperiment_id: '0'\nname: a\n")
                                   << MetaFile::Kind::Experiment;
    QTest::newRow("a run") << QByteArray("experiment_id: '0'\nrun_id: a\n") << MetaFile::Kind::Run;
    QTest::newRow("a run older than 1.0") << QByteArray("experiment_id: 0\nrun_uuid: a\n") << MetaFile::Kind::Run;
    QTest::newRow("a registered model") << QByteArray("creation_timestamp: 1\nname: a\n") << MetaFile::Kind::RegisteredModel;
    QTest::newRow("a version of one") << QByteArray("current_stage: None\nrun_id: a\nversion: 1\n") << MetaFile::Kind::Unknown;
    QTest::newRow("a logged model") << QByteArray("artifact_location: x\nexperiment_id: '0'\nmodel_id: m-1\nname: a\n")
                                    << MetaFile::Kind::Unknown;
    QTest::newRow("a conda recipe") << QByteArray("package:\n  name: a\nbuild:\n  number: 0\n") << MetaFile::Kind::Unknown;
}

void TestMetaFile::tellsKinds()
{
    QFETCH(QByteArray, yaml);
    QFETCH(MetaFile::Kind, kind);
    QVERIFY(MetaFile::parse(yaml).kind() == kind);
}

namespace {

/// With a comment in front the fast way is not taken.
MetaFile parseSlowly(const QByteArray &yaml)
{
    return MetaFile::parse("# by the YAML parser\n" + yaml);
}

void compareBothWays(const QByteArray &yaml)
{
    const auto plain = readPlainYaml(yaml);
    if (!plain)
        return;
    const MetaFile meta = parseSlowly(yaml);
    for (auto value = plain->begin(); value != plain->end(); ++value) {
        QVERIFY2(meta.has(value.key()), yaml.constData());
        QCOMPARE(value.value(), meta.text(value.key()));
        QCOMPARE(value.value().isNull(), meta.text(value.key()).isNull());
    }
}

} // namespace

void TestMetaFile::plainLinesMeanWhatYamlMeans()
{
    QVERIFY(readPlainYaml("a: 1\nb: ''\nc: 'x: y'\nd: null\ne: []\n"));
    const QByteArray sample
        = "artifact_uri: /srv/mlruns/0/a\nend_time: null\nname: ''\nrun_name: a b-c's (1)\nstatus: 3\ntags: []\nuser_id: 'me'\n";
    QVERIFY(readPlainYaml(sample));
    compareBothWays(sample);
    QRandomGenerator random(7); // fixed, so that a failure comes again
    const QByteArray odd = "'\":#-?[]{}&*!|>%@`, \t\n~_.0aN/";
    for (int i = 0; i < 4000; ++i) {
        QByteArray changed = sample;
        for (int n = 0; n < 3; ++n)
            changed[random.bounded(int(changed.size()))] = odd[random.bounded(int(odd.size()))];
        compareBothWays(changed);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestMetaFile::bombsAreHarmless_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QByteArray laughs = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c <= 'z'; ++c) {
        const QByteArray before = QByteArray("*") + char(c - 1);
        laughs += QByteArray(1, c) + ": &" + c + " [" + QByteArrayList(9, before).join(", ") + "]\n";
    }
    QTest::newRow("a billion laughs") << laughs;
    QTest::newRow("a hundred thousand open brackets") << QByteArray("a: ") + QByteArray(100'000, '[');
    QTest::newRow("a hundred thousand open braces") << QByteArray("{a: ").repeated(100'000);
    QTest::newRow("a hundred thousand dashes") << QByteArray("- ").repeated(100'000);
    QTest::newRow("question marks") << QByteArray("? ").repeated(100'000);
    QByteArray steps;
    for (int i = 0; i < 1000; ++i)
        steps += QByteArray(i, ' ') + "a:\n";
    QTest::newRow("a thousand levels of indentation") << steps;
    QTest::newRow("a long plain scalar") << QByteArray("a: ") + QByteArray(1'000'000, 'x');
    QTest::newRow("many keys") << QByteArray("abc: &x 'v'\n").repeated(50'000);
    QTest::newRow("an alias of itself") << QByteArray("a: &a\n  b: *a\n");
    QTest::newRow("an unknown alias") << QByteArray("a: *b\n");
    QTest::newRow("an open quote") << QByteArray("a: \"") + QByteArray("x\n").repeated(100'000);
}

void TestMetaFile::bombsAreHarmless()
{
    QFETCH(QByteArray, yaml);
    (void)MetaFile::parse(yaml); // must end, and soon
}

void TestMetaFile::waitsForTheWriterOnce()
{
    StoreFolder folder("a/meta.yaml\nb/meta.yaml\n");
    Warnings warnings;
    Visit visit(pathOf(folder.path()), Stop::never(), warnings);
    MetaFile::read(pathOf(folder.path("a")), visit);
    QVERIFY(!visit.waitForWriter()); // the patience of this visit is used up
    const MetaFile torn = MetaFile::read(pathOf(folder.path("b")), visit);
    QVERIFY(!torn.isWhole());
    QVERIFY(!torn.isAbsent());
    QVERIFY(warnings.isEmpty());
    torn.noteDamage(pathOf(folder.path("b")), visit);
    QCOMPARE(warnings.sentences(), QStringList { "b/meta.yaml is damaged or half written; what could be read of it is shown." });
    QVERIFY(MetaFile::read(pathOf(folder.path("none")), visit).isAbsent());
}

QTEST_GUILESS_MAIN(TestMetaFile)
#include "tst_metafile.moc"
