#include "program.h"

#include <QJsonObject>
#include <QTest>

/// `runloupe compare` on real stores, held against what other commands and MLflow say of the same runs.
class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThoseOfTheRuns_data();
    void valuesAreThoseOfTheRuns();
    void onlyDifferencesAreToldUnlessAllAreWished_data();
    void onlyDifferencesAreToldUnlessAllAreWished();
    void runsStandInTheOrderOfTheCall();
    void everyFormatHasALineADifference();
    void whatCannotBeComparedIsTold_data();
    void whatCannotBeComparedIsTold();
};

namespace {

void stores()
{
    QTest::addColumn<QString>("store");
    for (const QString &store : recordedStores())
        QTest::newRow(qPrintable(store)) << store;
}

QJsonArray runsOf(const QString &store)
{
    return runRunloupe({ "runs", pathOfStore(store), "--format=json" }).json();
}

QString idOf(const QJsonValue &run)
{
    return run["run_id"].toString();
}

/// Of the first runs of a store, to be compared.
QStringList wordsFor(const QString &store, qsizetype count)
{
    QStringList words { "compare", pathOfStore(store) };
    const QJsonArray runs = runsOf(store);
    for (qsizetype i = 0; i < std::min(count, runs.size()); ++i)
        words << "--run" << idOf(runs[i]);
    return words;
}

/// Which is told by what is in it.
bool isLiteral(const QString &param)
{
    return param.startsWith(u'{') || param.startsWith(u'[') || param.startsWith(u'(');
}

/// What a comparison says of a run in a section, by key, without parts.
QJsonObject told(const QJsonArray &comparison, const QString &section, const QString &runId)
{
    QJsonObject values;
    for (const QJsonValue &line : comparison) {
        const QJsonValue value = line["values"][runId];
        if (line["section"].toString() == section && line["part"].isNull() && !value.isNull())
            values.insert(line["key"].toString(), value);
    }
    return values;
}

} // namespace

void TestCompare::valuesAreThoseOfTheRuns_data()
{
    stores();
}

void TestCompare::valuesAreThoseOfTheRuns()
{
    QFETCH(QString, store);
    const QJsonArray runs = runsOf(store);
    const Answer answer = runRunloupe(wordsFor(store, 5) + QStringList { "--all", "--format=json" });
    QCOMPARE(answer.status, 0);
    QVERIFY(!answer.json().isEmpty());
    for (qsizetype i = 0; i < std::min<qsizetype>(5, runs.size()); ++i) {
        QCOMPARE(told(answer.json(), "metrics", idOf(runs[i])), runs[i]["metrics"].toObject());
        QCOMPARE(told(answer.json(), "attributes", idOf(runs[i]))["start_time"], runs[i]["start_time"]);
        const QJsonObject params = runs[i]["params"].toObject();
        const QJsonObject compared = told(answer.json(), "params", idOf(runs[i]));
        for (auto param = params.begin(); param != params.end(); ++param)
            QVERIFY2(compared.contains(param.key()) || isLiteral(param->toString()), qPrintable(param.key()));
    }
}

void TestCompare::onlyDifferencesAreToldUnlessAllAreWished_data()
{
    stores();
}

void TestCompare::onlyDifferencesAreToldUnlessAllAreWished()
{
    QFETCH(QString, store);
    const QStringList words = wordsFor(store, 3) << "--format=json";
    const QJsonArray all = runRunloupe(words + QStringList { "--all" }).json();
    const QJsonArray differences = runRunloupe(words).json();
    QJsonArray expected;
    for (const QJsonValue &line : all) {
        if (line["differs"].toBool())
            expected << line;
    }
    QJsonArray told;
    for (const QJsonValue &line : differences) {
        if (line["differs"].toBool())
            told << line; // others head parts that differ
    }
    QVERIFY(expected.size() < all.size());
    QCOMPARE(told, expected);
}

void TestCompare::runsStandInTheOrderOfTheCall()
{
    const QJsonArray runs = runsOf("mlflow-3.17.2");
    const QString first = idOf(runs[4]);
    const QString second = idOf(runs[1]);
    const Answer answer = runRunloupe(
        { "compare", pathOfStore("mlflow-3.17.2"), "--run", first, "--run", second, "--run", first, "--format=csv" });
    QCOMPARE(answer.output.left(answer.output.indexOf('\r')), "section,key,part," + (first + ',' + second).toUtf8());
}

void TestCompare::everyFormatHasALineADifference()
{
    const QStringList words = wordsFor("mlflow-2.22.1", 3);
    const qsizetype count = runRunloupe(words + QStringList { "--format=json" }).json().size();
    QVERIFY(count > 5);
    QCOMPARE(runRunloupe(words).output.count('\n'), count + 1);
    QCOMPARE(runRunloupe(words + QStringList { "--format=csv" }).output.count("\r\n"), count + 1);
    QCOMPARE(runRunloupe(words + QStringList { "--format=markdown" }).output.count('\n'), count + 2);
}

void TestCompare::whatCannotBeComparedIsTold_data()
{
    QTest::addColumn<QStringList>("runs");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    const QJsonArray runs = runsOf("mlflow-2.22.1");
    const QString one = idOf(runs[0]);
    QTest::newRow("no run") << QStringList() << 2 << "two runs or more";
    QTest::newRow("one run") << QStringList { one } << 2 << "two runs or more";
    QTest::newRow("the same run twice") << QStringList { one, one } << 2 << "two runs or more";
    QTest::newRow("a run that is not there") << QStringList { one, "nothing-like-it" } << 1 << "There is no such run";
    QTest::newRow("the beginning of an id") << QStringList { one, idOf(runs[1]).left(12) } << 1 << "Did you mean";
}

void TestCompare::whatCannotBeComparedIsTold()
{
    QFETCH(QStringList, runs);
    QStringList words { "compare", pathOfStore("mlflow-2.22.1") };
    for (const QString &run : std::as_const(runs))
        words << "--run" << run;
    const Answer answer = runRunloupe(words);
    QTEST(answer.status, "status");
    QFETCH(QString, sentence);
    QVERIFY2(answer.errors.contains(sentence.toUtf8()), answer.errors.constData());
    QCOMPARE(answer.errors.count('\n'), 1);
    QVERIFY(answer.output.isEmpty());
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
