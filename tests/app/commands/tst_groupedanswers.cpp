#include "program.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

class TestGroupedAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfPandas();
    void groupsHaveAllRunsOnce_data();
    void groupsHaveAllRunsOnce();
    void groupsAreOrderedAndLimited();
    void statisticsAreTakenBeforeGrouping();
    void groupsAreOrderedByStatistics();
    void theSameKeyTwiceIsOne();
    void csvHasARecordAGroup();
    void wrongKeysAreTold_data();
    void wrongKeysAreTold();
};

namespace {

Answer grouped(const QStringList &options, const QString &store = QStringLiteral("mlflow-2.22.1"))
{
    return runRunloupe(QStringList { "runs", pathOfStore(store), "--format=json" } + options);
}

QStringList solvers(const QStringList &options)
{
    QStringList solvers;
    for (const QJsonValue &group : grouped(QStringList { "--group-by=params.solver" } + options).json())
        solvers << group["group"]["params.solver"].toString("none");
    return solvers;
}

} // namespace

// Expected: pandas 2.3, groupby("solver")["val/loss"].agg(["count", "mean", "std", "min", "max"])
void TestGroupedAnswers::figuresAreThoseOfPandas()
{
    const QJsonArray groups = grouped({ "--group-by=params.solver" }).json();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0]["runs"].toInt(), 6);
    const QJsonValue loss = groups[0]["metrics"]["val/loss"];
    QCOMPARE(loss["count"].toInt(), 6);
    QCOMPARE(loss["mean"].toDouble(), 0.4312711743969384);
    QCOMPARE(loss["sd"].toDouble(), 0.32915689444481566);
    QCOMPARE(loss["min"].toDouble(), 0.16941132347210555);
    QCOMPARE(loss["max"].toDouble(), 1.0440844178477622);
    QVERIFY(groups[1]["group"]["params.solver"].isNull()); // missing is a value of its own
    QVERIFY(groups[1]["metrics"]["unsorted"]["sd"].isNull()); // of a single value there is none
}

void TestGroupedAnswers::groupsHaveAllRunsOnce_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("by an attribute") << QStringList { "--group-by=status" };
    QTest::newRow("by two params and a tag")
        << QStringList { "--group-by=params.solver", "--group-by=params.max_depth", "--group-by=tags.`mlflow.user`" };
    QTest::newRow("by a metric") << QStringList { "--group-by=metrics.accuracy" };
    QTest::newRow("by all params but one") << QStringList { "--group-except=params.solver" };
}

void TestGroupedAnswers::groupsHaveAllRunsOnce()
{
    QFETCH(QStringList, options);
    for (const QString &store : recordedStores()) {
        int runs = 0;
        for (const QJsonValue &group : grouped(options, store).json())
            runs += group["runs"].toInt();
        QCOMPARE(runs, int(grouped({}, store).json().size()));
    }
}

void TestGroupedAnswers::groupsAreOrderedAndLimited()
{
    QCOMPARE(solvers({}), QStringList({ "sgd", "none" }));
    QCOMPARE(solvers({ "--order-by=metrics.accuracy" }), QStringList({ "none", "sgd" })); // without a value last
    QCOMPARE(solvers({ "--order-by=metrics.`val/loss` DESC" }), QStringList({ "sgd", "none" }));
    QCOMPARE(solvers({ "--limit=1" }), QStringList { "sgd" });
    QCOMPARE(solvers({ "--filter=params.solver = 'sgd'" }), QStringList { "sgd" });
    QCOMPARE(solvers({ "--filter=params.solver = 'none of these'" }), QStringList());
}

void TestGroupedAnswers::statisticsAreTakenBeforeGrouping()
{
    const QString least = QStringLiteral("min of metrics.val/loss");
    QHash<QString, std::vector<double>> values; // by solver
    for (const QJsonValue &run : grouped({ "--statistic", least }).json()) {
        if (const QJsonValue value = run["statistics"][least]; !value.isUndefined())
            values[run["params"]["solver"].toString("none")].push_back(value.toDouble());
    }
    QVERIFY(!values.isEmpty());
    for (const QJsonValue &group : grouped({ "--group-by=params.solver", "--statistic", least }).json()) {
        const std::vector<double> &of = values[group["group"]["params.solver"].toString("none")];
        const QJsonValue figures = group["statistics"][least];
        QCOMPARE(figures["count"].toInt(), int(of.size()));
        if (!of.empty())
            QCOMPARE(figures["min"].toDouble(), *std::min_element(of.begin(), of.end()));
    }
    const Answer csv
        = runRunloupe({ "runs", pathOfStore("mlflow-2.22.1"), "--group-by=params.solver", "--format=csv", "--statistic", least });
    QVERIFY(csv.output.contains(",min of metrics.val/loss mean,"));
}

void TestGroupedAnswers::groupsAreOrderedByStatistics()
{
    QCOMPARE(solvers({ "--order-by=min of metrics.accuracy" }), QStringList({ "none", "sgd" })); // without a value last
    QVERIFY(!grouped({ "--group-by=params.solver", "--order-by=min of metrics.accuracy" }).output.contains("statistics"));
}

void TestGroupedAnswers::theSameKeyTwiceIsOne()
{
    const Answer once = grouped({ "--group-by=params.solver" });
    QCOMPARE(grouped({ "--group-by=params.solver", "--group-by=param.`solver`" }).output, once.output);
    QCOMPARE(once.status, 0);
}

void TestGroupedAnswers::csvHasARecordAGroup()
{
    const Answer answer = runRunloupe({ "runs", pathOfStore("mlflow-2.22.1"), "--group-by=params.solver", "--format=csv" });
    QVERIFY(
        answer.output.startsWith("params.solver,runs,metrics.a count,metrics.a mean,metrics.a sd,metrics.a min,metrics.a max,"));
    QCOMPARE(answer.output.count('\n'), 3);
}

void TestGroupedAnswers::wrongKeysAreTold_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a slip") << QStringList { "--group-by=params.solvr" } << QByteArray("Did you mean “params.solver”");
    QTest::newRow("no key") << QStringList { "--group-by=params." } << QByteArray("Expected a key after the dot");
    QTest::newRow("a direction") << QStringList { "--group-by=params.solver DESC" } << QByteArray("Expected a column");
    QTest::newRow("both ways") << QStringList { "--group-by=status", "--group-except=params.solver" } << QByteArray("not both");
}

void TestGroupedAnswers::wrongKeysAreTold()
{
    QFETCH(QStringList, options);
    const Answer answer = grouped(options);
    QVERIFY(answer.status == 1 || answer.status == 2);
    QVERIFY(answer.output.isEmpty());
    QCOMPARE(answer.errors.count('\n'), 1);
    QFETCH(QByteArray, words);
    QVERIFY2(answer.errors.contains(words), answer.errors.constData());
}

QTEST_GUILESS_MAIN(TestGroupedAnswers)
#include "tst_groupedanswers.moc"
